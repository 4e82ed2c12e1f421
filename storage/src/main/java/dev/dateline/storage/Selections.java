package dev.dateline.storage;

import dev.dateline.core.archive.ListRequest;
import dev.dateline.core.archive.SearchRequest;

/** Requests as selections of rows. */
final class Selections {

  /** More than bm25 ever gives: words side by side are always better than words apart. */
  private static final String TOGETHER =
      "10000.0 * (search.rowid IN (SELECT rowid FROM search WHERE search MATCH ?)) - search.rank";

  /** CROSS: the index always goes first, and rows of articles are looked up for its hits only. */
  private static final String WITH_ARTICLES =
      "search CROSS JOIN article ON article.number = search.rowid WHERE search MATCH ? AND ";

  private Selections() {}

  static Selection of(ListRequest request) {
    Clause filter = FilterSql.of(request.filter());
    return new Selection(
        Clause.of("number, 0.0 AS score, created, id"),
        Clause.of("article WHERE ")
            .then(request.deleted() ? filter : filter.and(Clause.of("deleted IS NULL"))),
        switch (request.order()) {
          case CREATED_DESC -> Ordering.CREATED_DESC;
          case CREATED_ASC -> Ordering.CREATED_ASC;
        });
  }

  static Selection of(SearchRequest request) {
    String expression = MatchExpression.of(request.query());
    Clause matching =
        request.filter().conditions().isEmpty()
            ? Clause.of("search WHERE search MATCH ?", expression)
            : Clause.of(WITH_ARTICLES, expression).then(FilterSql.of(request.filter()));
    return switch (request.order()) {
      case RELEVANCE ->
          new Selection(
              Clause.of("search.rowid AS number, ").then(score(request)),
              matching,
              Ordering.RELEVANCE);
      case NEWEST ->
          new Selection(
              Clause.of("search.rowid AS number, 0.0 AS score"), matching, Ordering.NEWEST);
    };
  }

  private static Clause score(SearchRequest request) {
    return MatchExpression.together(request.query())
        .map(phrase -> Clause.of(TOGETHER, phrase))
        .orElse(Clause.of("-search.rank"))
        .then(Clause.of(" AS score"));
  }
}
