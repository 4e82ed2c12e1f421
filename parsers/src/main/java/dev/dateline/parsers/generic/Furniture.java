package dev.dateline.parsers.generic;

import dev.dateline.core.label.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines of furniture are. */
final class Furniture {

  private static final Pattern BY =
      Pattern.compile("(?iu)(?:by|von|par|por|di|door|av|af|bởi|theo|oleh)[ :]+(.{2,80})");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int LONGEST_DATE = 60;

  private Furniture() {}

  /** What a line of an element with this purpose is. */
  static Role role(Purpose purpose, boolean link) {
    boolean ofOthers = purpose == Purpose.SIDEBAR || purpose == Purpose.RELATED;
    if (ofOthers && link) {
      return Role.RELATED_TITLE;
    }
    return purpose.isApart() ? purpose.role() : Role.UNKNOWN;
  }

  /** A by-line without the word before the name. */
  static String withoutBy(String view) {
    Matcher by = BY.matcher(view.strip());
    return by.matches() ? by.group(1) : view.strip();
  }

  /** What a short line above the first sentence is: who wrote it, when, or nobody knows. */
  static Role labelAbove(String view) {
    String words = view.strip();
    if (BY.matcher(words).matches()) {
      return Role.BYLINE;
    }
    return words.length() <= LONGEST_DATE && YEAR.matcher(words).find()
        ? Role.PUBLISHED
        : Role.UNKNOWN;
  }
}
