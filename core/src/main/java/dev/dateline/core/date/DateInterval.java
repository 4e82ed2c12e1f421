package dev.dateline.core.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when something may have happened, both ends included; open where nothing bounds it.
 *
 * @param notBefore the earliest it may have been
 * @param notAfter the latest it may have been
 */
public record DateInterval(Optional<DateBound> notBefore, Optional<DateBound> notAfter) {

  /** Nothing is known. */
  public static final DateInterval OPEN = new DateInterval(Optional.empty(), Optional.empty());

  /** Refuses an end before the start. */
  public DateInterval {
    if (notBefore.isPresent()
        && notAfter.isPresent()
        && notAfter.get().day().isBefore(notBefore.get().day())) {
      throw new IllegalArgumentException(notAfter.get() + " is before " + notBefore.get());
    }
  }

  /** Exactly this day. */
  public static DateInterval on(LocalDate day) {
    return on(DateBound.of(day));
  }

  /** Exactly this day, or this time of it. */
  public static DateInterval on(DateBound bound) {
    return new DateInterval(Optional.of(bound), Optional.of(bound));
  }

  /** The days of a year. */
  static DateInterval inYear(int year) {
    return new DateInterval(
        Optional.of(DateBound.of(LocalDate.of(year, 1, 1))),
        Optional.of(DateBound.of(LocalDate.of(year, 12, 31))));
  }

  /** This day or later. */
  public static DateInterval from(DateBound earliest) {
    return new DateInterval(Optional.of(earliest), Optional.empty());
  }

  /** The day, when both ends are the same one. */
  public Optional<LocalDate> day() {
    return notBefore
        .map(DateBound::day)
        .filter(day -> notAfter.map(DateBound::day).equals(Optional.of(day)));
  }

  @Override
  public String toString() {
    if (notBefore.equals(notAfter)) {
      return notBefore.map(DateBound::toString).orElse("unknown");
    }
    String from = notBefore.map(bound -> "not before " + bound).orElse("");
    String to = notAfter.map(bound -> "not after " + bound).orElse("");
    return from.isEmpty() || to.isEmpty() ? from + to : from + ", " + to;
  }
}
