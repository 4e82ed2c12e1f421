package dev.dateline.core.search;

import dev.dateline.core.text.Utf8;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a person types. Whatever the string, the answer is a query or a {@link
 * QuerySyntaxException} that says where and what would be right.
 *
 * <p>A query that carries marks anywhere must be met with its marks; one without is met without.
 */
public final class QueryParser {

  /** The longest query, in bytes of UTF-8. */
  public static final int MAX_BYTES = 4096;

  /** The deepest nesting of parentheses. */
  public static final int MAX_DEPTH = 32;

  /** The most words and phrases in one query. */
  public static final int MAX_TERMS = 100;

  private QueryParser() {}

  /**
   * All of these words, each character data: nothing is an operator. What stands without a space,
   * such as «COP-27» or a run of Han characters, must stand together.
   */
  public static Query words(String text) {
    Terms terms = Terms.of(text);
    List<Query> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (Terms.isSearchable(text, start, end)) {
        parts.add(terms.phrase(start, end, false));
      }
      start = end + 1;
    }
    return Terms.all(parts);
  }

  /** These words next to each other, each character data. */
  public static Query phrase(String text) {
    return Terms.of(text).phrase(0, text.length(), false);
  }

  /**
   * Words, "phrases", {@code AND} {@code OR} {@code NOT}, parentheses, {@code field:} and a
   * trailing {@code *}. Terms side by side must all be met; {@code AND} binds closer than {@code
   * OR}.
   */
  public static Query operators(String text) {
    return new OperatorParser(text, Terms.of(text)).query();
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static void requireShort(String text) {
    if (text.length() > MAX_BYTES || Utf8.length(text, 0, text.length()) > MAX_BYTES) {
      throw new QuerySyntaxException(
          "a query has at most " + MAX_BYTES + " bytes; ask for less at once", 0);
    }
  }
}
