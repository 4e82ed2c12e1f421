package dev.dateline.storage;

import dev.dateline.core.archive.PageCursor;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Which articles to take, in which order.
 *
 * @param columns the number of the article's row, its score, and what the order asks for
 * @param matching the tables to look at, and which rows to take
 * @param ordering in which order
 */
record Selection(Clause columns, Clause matching, Ordering ordering) {

  /**
   * A page of places.
   *
   * @param places in order
   * @param next where the next page begins
   * @param total how many there are on all pages
   */
  record Slice(List<Place> places, Optional<PageCursor> next, long total) {}

  Slice page(Session session, int limit, Optional<PageCursor> cursor) throws SQLException {
    Clause all = Clause.of("SELECT ").then(columns).then(Clause.of(" FROM ")).then(matching);
    Clause order = Clause.of(ordering.orderBy());
    Cursors cursors =
        Cursors.of(session.text("SELECT hex(identity) FROM archive"), all.then(order));
    Clause beyond = cursor.map(cursors::open).map(ordering::after).orElse(Clause.of("TRUE"));
    Clause page =
        Clause.of("WITH found AS " + ordering.materialized() + " (")
            .then(all)
            .then(Clause.of(") SELECT number, score FROM found WHERE "))
            .then(beyond)
            .then(order)
            .then(Clause.of(" LIMIT ?", limit + 1));
    List<Place> places =
        session.list(
            row -> new Place(row.getLong("number"), row.getDouble("score")),
            page.sql(),
            page.values().toArray());
    boolean more = places.size() > limit;
    List<Place> shown = more ? places.subList(0, limit) : places;
    return new Slice(
        shown,
        more ? Optional.of(cursors.after(shown.get(limit - 1))) : Optional.empty(),
        total(session));
  }

  private long total(Session session) throws SQLException {
    Clause count = Clause.of("SELECT count(*) FROM ").then(matching);
    return session.number(count.sql(), count.values().toArray());
  }
}
