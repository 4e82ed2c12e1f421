package dev.dateline.core.archive;

import dev.dateline.core.search.QuerySyntaxException;
import java.util.List;

/** Takes a filter apart, from left to right. */
final class FilterScanner {

  private static final List<String> OPERATORS = List.of("<=", ">=", "<", ">", "=", ":");

  private final String filter;
  private int at;

  FilterScanner(String filter) {
    this.filter = filter;
  }

  /**
   * A name or a value.
   *
   * @param text without quotation marks
   * @param offset where it stands
   */
  record Word(String text, int offset) {}

  boolean atEnd() {
    return offset() == filter.length();
  }

  /** Where the next thing stands. */
  int offset() {
    while (at < filter.length() && isSpace(filter.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Goes past a parenthesis or a keyword, if it stands here. */
  boolean take(String expected) {
    int start = offset();
    boolean there =
        filter.startsWith(expected, start)
            && (!isWordPart(expected.charAt(0)) || wordEnd(start) == start + expected.length());
    at = there ? start + expected.length() : start;
    return there;
  }

  String operator() {
    int start = offset();
    for (String operator : OPERATORS) {
      if (filter.startsWith(operator, start)) {
        at = start + operator.length();
        return operator;
      }
    }
    throw new QuerySyntaxException("one of = : < <= > >= is missing", start);
  }

  Word word(String expected) {
    int start = offset();
    if (start < filter.length() && filter.charAt(start) == '"') {
      int close = filter.indexOf('"', start + 1);
      if (close < 0) {
        throw new QuerySyntaxException("this quotation mark is never closed", start);
      }
      at = close + 1;
      return new Word(filter.substring(start + 1, close), start);
    }
    int end = wordEnd(start);
    if (end == start) {
      throw new QuerySyntaxException(expected + " is missing", start);
    }
    at = end;
    return new Word(filter.substring(start, end), start);
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < filter.length() && isWordPart(filter.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char c) {
    return !isSpace(c) && "()\"<>=:!".indexOf(c) < 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
