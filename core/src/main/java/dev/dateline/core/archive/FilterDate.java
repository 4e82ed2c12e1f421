package dev.dateline.core.archive;

import dev.dateline.core.date.Clock;
import dev.dateline.core.search.QuerySyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, a month or a year in a filter, as the days it covers.
 *
 * @param first its first day
 * @param last its last day
 */
record FilterDate(LocalDate first, LocalDate last) {

  private static final String FORM = "\\d{4}(-\\d{2}){0,2}";

  static FilterDate of(FilterScanner.Word value) {
    String text = value.text();
    try {
      if (text.matches(FORM)) {
        return switch (text.length()) {
          case 4 -> year(Year.parse(text));
          case 7 -> month(YearMonth.parse(text));
          default -> new FilterDate(LocalDate.parse(text), LocalDate.parse(text));
        };
      }
    } catch (DateTimeException e) {
      throw new QuerySyntaxException("there is no such day: " + text, value.offset());
    }
    throw new QuerySyntaxException("a date is written 2022-11-30, 2022-11 or 2022", value.offset());
  }

  ArticleFilter.DateWithin within(Clock clock, String operator) {
    return switch (operator) {
      case ">=" -> new ArticleFilter.DateWithin(clock, Optional.of(first), Optional.empty());
      case "<=" -> new ArticleFilter.DateWithin(clock, Optional.empty(), Optional.of(last));
      case ">" ->
          new ArticleFilter.DateWithin(clock, Optional.of(last.plusDays(1)), Optional.empty());
      case "<" ->
          new ArticleFilter.DateWithin(clock, Optional.empty(), Optional.of(first.minusDays(1)));
      default -> new ArticleFilter.DateWithin(clock, Optional.of(first), Optional.of(last));
    };
  }

  private static FilterDate year(Year year) {
    return new FilterDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  private static FilterDate month(YearMonth month) {
    return new FilterDate(month.atDay(1), month.atEndOfMonth());
  }
}
