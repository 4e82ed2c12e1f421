package dev.dateline.core.date;

import java.util.OptionalInt;

/** Finds years that a text prints in four digits. */
final class ExplicitYears {

  private ExplicitYears() {}

  /** Whether a part of a text prints a year. */
  static boolean printsYear(String text, int from, int to) {
    for (int i = from; i + 4 <= to; i++) {
      if (at(text, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The year that stands at a place: four digits between 1900 and 2099, no digit around them. */
  static OptionalInt at(String text, int at) {
    if (at + 4 > text.length() || (at > 0 && isDigit(text.charAt(at - 1)))) {
      return OptionalInt.empty();
    }
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      if (!isDigit(text.charAt(i))) {
        return OptionalInt.empty();
      }
      year = year * 10 + text.charAt(i) - '0';
    }
    boolean ends = at + 4 == text.length() || !isDigit(text.charAt(at + 4));
    return ends && year >= 1900 && year <= 2099 ? OptionalInt.of(year) : OptionalInt.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
