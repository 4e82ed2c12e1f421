package dev.dateline.storage;

import dev.dateline.core.archive.ArchiveStats;
import dev.dateline.core.outlet.OutletId;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what is in an archive. */
final class Counts {

  private static final String BY_OUTLET =
      """
      SELECT outlet, count(*) FROM article
      WHERE deleted IS NULL AND outlet IS NOT NULL GROUP BY outlet""";

  private Counts() {}

  static ArchiveStats of(Session session) throws SQLException {
    Map<OutletId, Long> byOutlet =
        session
            .list(row -> Map.entry(new OutletId(row.getString(1)), row.getLong(2)), BY_OUTLET)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new ArchiveStats(
        session.number("SELECT count(*) FROM article WHERE deleted IS NULL"),
        session.number("SELECT count(*) FROM article WHERE deleted IS NOT NULL"),
        session.number("SELECT count(*) FROM capture"),
        session.number("SELECT coalesce(sum(size), 0) FROM capture"),
        byOutlet,
        "SQLite " + session.text("SELECT sqlite_version()"),
        Schema.NEWEST);
  }
}
