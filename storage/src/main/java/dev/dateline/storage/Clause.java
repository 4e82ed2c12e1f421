package dev.dateline.storage;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of SQL with its values, which are always bound.
 *
 * @param sql with a question mark for each value
 * @param values in the order of the question marks
 */
record Clause(String sql, List<Object> values) {

  Clause {
    values = List.copyOf(values);
  }

  static Clause of(String sql, Object... values) {
    return new Clause(sql, List.of(values));
  }

  /** Both conditions. */
  Clause and(Clause other) {
    return join(" AND ", other);
  }

  /** This, then the other. */
  Clause then(Clause other) {
    return join("", other);
  }

  private Clause join(String glue, Clause other) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(other.values);
    return new Clause(sql + glue + other.sql, all);
  }
}
