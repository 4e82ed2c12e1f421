package dev.dateline.core.date;

import java.util.List;

/**
 * One way to name an event.
 *
 * @param language of the name, BCP 47
 * @param words that must all stand in a sentence, in any order; the first is the event's mark
 */
public record EventName(String language, List<String> words) {

  private static final int CLOSE = 40;

  /** Refuses a name without words. */
  public EventName {
    words = List.copyOf(words);
    if (words.isEmpty() || words.stream().anyMatch(word -> word.length() < 2)) {
      throw new IllegalArgumentException("not a name: " + words);
    }
  }

  /** The word that a text is scanned for. */
  String mark() {
    return words.get(0);
  }

  /** Whether the words beside the mark stand in a part of a text. */
  boolean standsIn(String text, int from, int to) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      int at = text.indexOf(word, from);
      if (at < 0 || at + word.length() > to || !Lexicon.stands(text, at, word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text has the words beside the mark, in whatever sentences. */
  boolean mayStandIn(String text) {
    for (int i = 1; i < words.size(); i++) {
      if (!text.contains(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where a name ends whose mark begins at a place: its words may stand a few words apart. */
  int endIn(String text, int mark, int to) {
    int end = mark + mark().length();
    int close = Math.min(to, end + CLOSE);
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      int at = text.indexOf(word, mark);
      if (at >= 0 && at + word.length() <= close) {
        end = Math.max(end, at + word.length());
      }
    }
    return end;
  }

  /** Whether the name prints a year itself, as the names of yearly events without a number do. */
  boolean printsYear() {
    return words.stream().anyMatch(word -> ExplicitYears.printsYear(word, 0, word.length()));
  }
}
