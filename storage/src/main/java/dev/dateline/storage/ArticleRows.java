package dev.dateline.storage;

import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.article.Article;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateBound;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.outlet.OutletId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Articles in their newest revision as rows. */
final class ArticleRows {

  private static final String INSERT =
      """
      INSERT INTO article (id, revision, created, updated, outlet, language)
      VALUES (?, 1, ?, ?, ?, ?) RETURNING number""";

  private static final String UPDATE =
      """
      UPDATE article SET revision = ?, updated = ?, outlet = ?, language = ? WHERE number = ?""";

  private static final String INSERT_DATE =
      """
      INSERT INTO date_finding (article, clock, status, not_before, not_after)
      VALUES (?, ?, ?, ?, ?)""";

  private static final String FIND =
      """
      SELECT article.number, article.id, article.revision, created, updated, deleted,
        capture, stored, size, document, digest
      FROM article JOIN revision
        ON revision.article = article.number AND revision.revision = article.revision
      WHERE\s""";

  private final Session session;

  ArticleRows(Session session) {
    this.session = session;
  }

  Optional<Kept> find(ArticleId id) throws SQLException {
    return session.first(ArticleRows::kept, FIND + "article.id = ?", id.value());
  }

  Kept get(long number) throws SQLException {
    return session.first(ArticleRows::kept, FIND + "article.number = ?", number).orElseThrow();
  }

  /** Keeps a new article and returns the number of its row. */
  long insert(ArticleId id, Article article, Instant now) throws SQLException {
    long time = Times.toNanos(now);
    long number =
        session.number(INSERT, id.value(), time, time, outlet(article), article.story().language());
    insertDates(number, article);
    return number;
  }

  void update(long number, long revision, Article article, Instant now) throws SQLException {
    session.update(
        UPDATE, revision, Times.toNanos(now), outlet(article), article.story().language(), number);
    session.update("DELETE FROM date_finding WHERE article = ?", number);
    insertDates(number, article);
  }

  /** Marks an article as deleted, or not. */
  void mark(long number, Optional<Instant> deleted, Instant now) throws SQLException {
    session.update(
        "UPDATE article SET deleted = ?, updated = ? WHERE number = ?",
        deleted.map(Times::toNanos),
        Times.toNanos(now),
        number);
  }

  private void insertDates(long number, Article article) throws SQLException {
    for (Map.Entry<Clock, DateFinding> entry : article.dates().findings().entrySet()) {
      DateFinding finding = entry.getValue();
      session.update(
          INSERT_DATE,
          number,
          entry.getKey().name(),
          finding.status().name(),
          finding.interval().notBefore().map(ArticleRows::day),
          finding.interval().notAfter().map(ArticleRows::day));
    }
  }

  private static Kept kept(ResultSet row) throws SQLException {
    ArticleId id = new ArticleId(row.getString("id"));
    long deleted = row.getLong("deleted");
    boolean isDeleted = !row.wasNull();
    long revision = row.getLong("revision");
    return new Kept(
        row.getLong("number"),
        new StoredArticle(
            id,
            revision,
            Times.ofNanos(row.getLong("created")),
            Times.ofNanos(row.getLong("updated")),
            isDeleted ? Optional.of(Times.ofNanos(deleted)) : Optional.empty(),
            RevisionRows.article(id, revision, row)));
  }

  private static Optional<String> outlet(Article article) {
    return article.provenance().outlet().map(OutletId::value);
  }

  private static long day(DateBound bound) {
    return bound.day().toEpochDay();
  }
}
