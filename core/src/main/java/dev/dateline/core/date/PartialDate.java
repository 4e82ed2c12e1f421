package dev.dateline.core.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as printed: «19/11» has no year, and none is added.
 *
 * @param year proleptic Gregorian
 * @param month 1 to 12
 * @param day 1 to 31
 * @param time local time of day
 * @param offset from UTC, where printed
 */
public record PartialDate(
    OptionalInt year,
    OptionalInt month,
    OptionalInt day,
    Optional<LocalTime> time,
    Optional<ZoneOffset> offset) {

  private static final int LEAP_YEAR = 2024;
  private static final int SHORTEST_MONTH = 28;

  /** Refuses fields that are out of range, and a day that its month never has. */
  public PartialDate {
    if (month.isPresent() && day.isPresent()) {
      LocalDate.of(year.orElse(LEAP_YEAR), month.getAsInt(), day.getAsInt());
    } else if ((month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12))
        || (day.isPresent() && (day.getAsInt() < 1 || day.getAsInt() > 31))) {
      throw new DateTimeException("no such date: month " + month + ", day " + day);
    }
  }

  /** A day of some year. */
  public static PartialDate monthDay(int month, int day) {
    return new PartialDate(
        OptionalInt.empty(),
        OptionalInt.of(month),
        OptionalInt.of(day),
        Optional.empty(),
        Optional.empty());
  }

  /** A full day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(
        OptionalInt.of(day.getYear()),
        OptionalInt.of(day.getMonthValue()),
        OptionalInt.of(day.getDayOfMonth()),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with a local time. */
  public PartialDate at(LocalTime localTime) {
    return new PartialDate(year, month, day, Optional.of(localTime), offset);
  }

  /** The same with the offset printed beside it. */
  public PartialDate withOffset(ZoneOffset printed) {
    return new PartialDate(year, month, day, time, Optional.of(printed));
  }

  /** The local day, when year, month and day are printed. */
  public Optional<LocalDate> fullDay() {
    return year.isPresent() ? inYear(year.getAsInt()) : Optional.empty();
  }

  /**
   * The day this is in a year; empty without month or day, and for 29 February of a common year.
   */
  public Optional<LocalDate> inYear(int ofYear) {
    return existsIn(ofYear)
        ? Optional.of(LocalDate.of(ofYear, month.getAsInt(), day.getAsInt()))
        : Optional.empty();
  }

  /** Whether {@link #inYear(int)} gives a day. */
  public boolean existsIn(int ofYear) {
    return month.isPresent()
        && day.isPresent()
        && (day.getAsInt() <= SHORTEST_MONTH
            || day.getAsInt() <= YearMonth.of(ofYear, month.getAsInt()).lengthOfMonth());
  }

  /** Whether day and month are the same; a year is compared only where both print one. */
  public boolean agreesWith(PartialDate other) {
    return month.equals(other.month)
        && day.equals(other.day)
        && (year.isEmpty() || other.year.isEmpty() || year.equals(other.year));
  }

  /** ISO 8601 with dashes for what is not known, such as {@code --11-19}. */
  @Override
  public String toString() {
    String date =
        (year.isPresent() ? "%04d".formatted(year.getAsInt()) : "-")
            + (month.isPresent() ? "-%02d".formatted(month.getAsInt()) : "")
            + (day.isPresent() ? "-%02d".formatted(day.getAsInt()) : "");
    return date + time.map(t -> "T" + t).orElse("") + offset.map(ZoneOffset::toString).orElse("");
  }
}
