package dev.dateline.core.search;

/** Goes through a query with operators, from left to right. */
final class QueryScanner {

  private final String text;
  private int at;

  QueryScanner(String text) {
    this.text = text;
  }

  /** Where the next thing stands; the length of the query after the last. */
  int next() {
    while (at < text.length() && QueryParser.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether nothing follows, or nothing but the end of a group. */
  boolean atEnd() {
    return next() == text.length() || text.charAt(at) == ')';
  }

  /** Whether this operator is next, as a word of its own. */
  boolean sees(String operator) {
    return text.startsWith(operator, next()) && wordEnd() == at + operator.length();
  }

  /** Goes past this operator, if it is next. */
  boolean takes(String operator) {
    boolean there = sees(operator);
    at += there ? operator.length() : 0;
    return there;
  }

  /** Goes on from this character. */
  void goTo(int character) {
    at = character;
  }

  /** Where the word that begins here ends. */
  int wordEnd() {
    int end = at;
    while (end < text.length()
        && !QueryParser.isSpace(text.charAt(end))
        && "()\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
