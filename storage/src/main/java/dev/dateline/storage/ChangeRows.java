package dev.dateline.storage;

import dev.dateline.core.archive.Change;
import dev.dateline.core.archive.RevisionId;
import dev.dateline.core.article.ArticleId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The change log as rows. One writer at a time makes positions rise in commit order. */
final class ChangeRows {

  private static final String INSERT =
      "INSERT INTO change (time, type, article, revision) VALUES (?, ?, ?, ?)";

  private static final String AFTER =
      """
      SELECT position, time, type, article.id, change.revision
      FROM change JOIN article ON article.number = change.article
      WHERE position > ? ORDER BY position LIMIT ?""";

  private final Session session;

  ChangeRows(Session session) {
    this.session = session;
  }

  void insert(Instant time, Change.Type type, long article, long revision) throws SQLException {
    session.update(INSERT, Times.toNanos(time), type.name(), article, revision);
  }

  List<Change> after(long position, int limit) throws SQLException {
    return session.list(
        row ->
            new Change(
                row.getLong("position"),
                Times.ofNanos(row.getLong("time")),
                Change.Type.valueOf(row.getString("type")),
                new RevisionId(new ArticleId(row.getString("id")), row.getLong("revision"))),
        AFTER,
        position,
        limit);
  }

  long newest() throws SQLException {
    return session.number("SELECT coalesce(max(position), 0) FROM change");
  }
}
