package dev.dateline.storage;

/** The order of a page. No two articles stand at the same place, so that pages never overlap. */
enum Ordering {
  /** By the time when articles were first kept. */
  CREATED_ASC("created, id"),
  /** The same, backwards. */
  CREATED_DESC("created DESC, id DESC"),
  /** By the number of the row, which is the order of keeping. The index gives it for nothing. */
  NEWEST("number DESC"),
  /** By the score. */
  RELEVANCE("score DESC, number DESC");

  private static final String TIE = "(SELECT created, id FROM article WHERE number = ?)";

  private final String keys;

  Ordering(String keys) {
    this.keys = keys;
  }

  String orderBy() {
    return " ORDER BY " + keys;
  }

  /** A score is worth keeping, for SQLite would ask the index for it twice. */
  String materialized() {
    return this == RELEVANCE ? "MATERIALIZED" : "NOT MATERIALIZED";
  }

  /** What comes after a place in this order. */
  Clause after(Place place) {
    return switch (this) {
      case CREATED_ASC -> Clause.of("(created, id) > " + TIE, place.number());
      case CREATED_DESC -> Clause.of("(created, id) < " + TIE, place.number());
      case NEWEST -> Clause.of("number < ?", place.number());
      case RELEVANCE -> Clause.of("(score, number) < (?, ?)", place.score(), place.number());
    };
  }
}
