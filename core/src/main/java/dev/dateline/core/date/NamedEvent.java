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
 * @param names each a list of words that must all stand in a sentence
 * @param source where its days are known from
 */
public record NamedEvent(
    String id,
    LocalDate start,
    LocalDate end,
    List<String> places,
    List<List<String>> names,
    String source) {

  /** Refuses an event that ends before it starts, and one without a name. */
  public NamedEvent {
    places = List.copyOf(places);
    names = names.stream().map(List::copyOf).toList();
    if (end.isBefore(start) || names.isEmpty()) {
      throw new IllegalArgumentException("not an event: " + id);
    }
  }

  /** Whether a sentence names it. */
  public boolean isNamedIn(String sentence) {
    return names.stream().anyMatch(words -> words.stream().allMatch(sentence::contains));
  }

  /** Whether a sentence names where it took place. */
  public boolean isPlacedIn(String sentence) {
    return places.stream().anyMatch(sentence::contains);
  }
}
