package dev.dateline.core.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One end of an interval: a local day, with a local time where one is known. There is no midnight
 * here: a day without a time is the whole day.
 *
 * @param day the local day
 * @param time the local time of that day
 */
public record DateBound(LocalDate day, Optional<LocalTime> time) {

  /** A whole day. */
  public static DateBound of(LocalDate day) {
    return new DateBound(day, Optional.empty());
  }

  /** A day as ISO 8601, with a time only where one is known. */
  @Override
  public String toString() {
    return time.map(t -> day + "T" + t).orElseGet(day::toString);
  }
}
