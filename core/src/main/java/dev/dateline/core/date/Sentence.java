package dev.dateline.core.date;

import java.util.Set;

/**
 * A sentence of a text.
 *
 * @param from its first character
 * @param to after its last character
 */
record Sentence(int from, int to) {

  private static final int LONGEST = 2_000;

  private static final Set<String> SHORTENED =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mr",
          "Mrs", "Ms", "Dr", "St", "Gen", "Sen", "Rep", "Gov", "No", "vs");

  /** The sentence around a place of a text; at most 2,000 characters to either side. */
  static Sentence around(String view, int from, int to) {
    int start = from;
    int first = Math.max(0, from - LONGEST);
    while (start > first && !ends(view, start - 1)) {
      start--;
    }
    int end = to;
    int last = Math.min(view.length(), to + LONGEST);
    while (end < last && !ends(view, end)) {
      end++;
    }
    return new Sentence(start, Math.min(end + 1, view.length()));
  }

  boolean holds(int place) {
    return place >= from && place < to;
  }

  /** «Sept. 5», «Mr. Kerry». */
  private static boolean isShortened(String view, int stop) {
    int start = stop;
    while (start > 0 && stop - start < 5 && Character.isLetter(view.charAt(start - 1))) {
      start--;
    }
    return SHORTENED.contains(view.substring(start, stop));
  }

  /** A stop before a blank, but not the one of «U.S.», which has a capital before it. */
  private static boolean ends(String view, int i) {
    char c = view.charAt(i);
    if (c == '。') {
      return true;
    }
    return (c == '.' || c == '!' || c == '?')
        && (i + 1 == view.length() || view.charAt(i + 1) == ' ')
        && (i == 0 || !Character.isUpperCase(view.charAt(i - 1)))
        && !isShortened(view, i);
  }
}
