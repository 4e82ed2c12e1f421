package dev.dateline.core.archive;

import dev.dateline.core.search.QuerySyntaxException;
import dev.dateline.core.text.Utf8;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a filter in the style of AIP-160: conditions joined by {@code AND}.
 *
 * <pre>{@code
 * source = "sources/ngaynay" AND published >= 2022-11 AND published.status: (PROVEN OR AGREED)
 * }</pre>
 *
 * <p>Fields are {@code source} (or {@code outlet}), {@code language}, the dates {@code published},
 * {@code published_at_source}, {@code modified}, {@code event_day} and {@code captured}, and each
 * of these with {@code .status}. A day, a month or a year is a date.
 */
public final class FilterParser {

  /** The longest filter, in bytes of UTF-8. */
  public static final int MAX_BYTES = 4096;

  private final FilterScanner scanner;

  private FilterParser(String filter) {
    this.scanner = new FilterScanner(filter);
  }

  /**
   * The filter that these words ask for; every article when they are blank.
   *
   * @throws QuerySyntaxException when they ask for nothing that is known
   */
  public static ArticleFilter parse(String filter) {
    if (filter.length() > MAX_BYTES || Utf8.length(filter, 0, filter.length()) > MAX_BYTES) {
      throw new QuerySyntaxException("a filter has at most " + MAX_BYTES + " bytes", 0);
    }
    return new FilterParser(filter).conjunction();
  }

  private ArticleFilter conjunction() {
    List<ArticleFilter.Condition> conditions = new ArrayList<>();
    if (scanner.atEnd()) {
      return ArticleFilter.ALL;
    }
    do {
      conditions.add(condition());
    } while (scanner.take("AND"));
    if (!scanner.atEnd()) {
      throw new QuerySyntaxException(
          "AND joins conditions and OR joins values in parentheses, as in «source: (a OR b)»",
          scanner.offset());
    }
    return new ArticleFilter(conditions);
  }

  private ArticleFilter.Condition condition() {
    FilterScanner.Word field = scanner.word("a field such as source, language or published");
    String operator = scanner.operator();
    return FilterCondition.of(field, operator, values());
  }

  private List<FilterScanner.Word> values() {
    if (!scanner.take("(")) {
      return List.of(scanner.word("a value"));
    }
    List<FilterScanner.Word> values = new ArrayList<>();
    do {
      values.add(scanner.word("a value"));
    } while (scanner.take("OR"));
    if (!scanner.take(")")) {
      throw new QuerySyntaxException("OR or a closing parenthesis is missing", scanner.offset());
    }
    return values;
  }
}
