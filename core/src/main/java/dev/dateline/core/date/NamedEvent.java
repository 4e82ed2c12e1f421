package dev.dateline.core.date;

import java.time.LocalDate;
import java.util.List;

/**
 * Something with a known day that stories name: a row of the event table.
 *
 * @param id such as {@code cop-27}
 * @param start its first day
 * @param end its last day
 * @param places where it took place, in several languages
 * @param names the ways to name it
 * @param source where its days are known from
 */
public record NamedEvent(
    String id,
    LocalDate start,
    LocalDate end,
    List<String> places,
    List<EventName> names,
    String source) {

  /** Refuses an event that ends before it starts, and one without a name. */
  public NamedEvent {
    places = List.copyOf(places);
    names = List.copyOf(names);
    if (end.isBefore(start) || names.isEmpty()) {
      throw new IllegalArgumentException("not an event: " + id);
    }
  }

  /** Whether it begins or ends in this month of the year, 1 to 12. */
  boolean fallsIn(int month) {
    return start.getMonthValue() == month || end.getMonthValue() == month;
  }
}
