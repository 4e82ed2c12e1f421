package dev.dateline.storage;

import dev.dateline.core.archive.ArticleFilter;
import dev.dateline.core.archive.ArticleFilter.Condition;
import dev.dateline.core.archive.ArticleFilter.DateStatusIn;
import dev.dateline.core.archive.ArticleFilter.DateWithin;
import dev.dateline.core.archive.ArticleFilter.LanguageIn;
import dev.dateline.core.archive.ArticleFilter.OutletIn;
import dev.dateline.core.date.Clock;
import dev.dateline.core.outlet.OutletId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;

/** A filter as a condition on rows of articles. */
final class FilterSql {

  private FilterSql() {}

  static Clause of(ArticleFilter filter) {
    Clause all = Clause.of("TRUE");
    for (Condition condition : filter.conditions()) {
      all = all.and(of(condition));
    }
    return all;
  }

  private static Clause of(Condition condition) {
    if (condition instanceof OutletIn in) {
      return in("article.outlet", in.outlets(), OutletId::value);
    }
    if (condition instanceof LanguageIn in) {
      return in("article.language", in.languages(), Function.identity());
    }
    if (condition instanceof DateStatusIn in) {
      return finding(in.clock(), in("status", in.statuses(), Enum::name));
    }
    DateWithin within = (DateWithin) condition;
    Clause from = within.from().map(day -> day("not_before >= ?", day)).orElse(Clause.of("TRUE"));
    Clause to = within.to().map(day -> day("not_after <= ?", day)).orElse(Clause.of("TRUE"));
    return finding(within.clock(), from.and(to));
  }

  private static Clause day(String sql, LocalDate day) {
    return Clause.of(sql, day.toEpochDay());
  }

  private static Clause finding(Clock clock, Clause holds) {
    return Clause.of(
            "article.number IN (SELECT article FROM date_finding WHERE clock = ? AND ",
            clock.name())
        .then(holds)
        .then(Clause.of(")"));
  }

  /** Sorted, so that the same set always makes the same SQL, on which cursors depend. */
  private static <T> Clause in(String column, Set<T> values, Function<T, String> print) {
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return Clause.of(
        "%s IN (%s)".formatted(column, marks), values.stream().map(print).sorted().toArray());
  }
}
