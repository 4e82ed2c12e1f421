package dev.dateline.storage;

import dev.dateline.core.archive.ArchiveStats;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.ArticlePage;
import dev.dateline.core.archive.Change;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.archive.ListRequest;
import dev.dateline.core.archive.SearchPage;
import dev.dateline.core.archive.SearchRequest;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.archive.StoredCapture;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.search.Snippets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The archive in one SQLite file. What it acknowledged is on the disk; several processes may use
 * one file, of which one at a time writes.
 */
public final class SqliteArticleArchive implements ArticleArchive {

  /** How long a write waits for another process, unless told otherwise. */
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Database database;
  private final InstantSource clock;

  private SqliteArticleArchive(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Opens an archive, and makes it if there is no file of this name.
   *
   * @param file the archive; SQLite keeps two more files beside it while it is open
   * @param clock where the times of revisions and changes come from
   * @throws dev.dateline.core.archive.ArchiveException when the file is no archive, or one of a
   *     newer schema, or cannot be opened; it is left as it is
   */
  public static SqliteArticleArchive open(Path file, InstantSource clock) {
    return open(file, clock, PATIENCE);
  }

  /**
   * Opens an archive, and makes it if there is no file of this name.
   *
   * @param file the archive; SQLite keeps two more files beside it while it is open
   * @param clock where the times of revisions and changes come from
   * @param patience how long to wait for another process that writes, in milliseconds at the finest
   * @throws dev.dateline.core.archive.ArchiveException when the file is no archive, or one of a
   *     newer schema, or cannot be opened; it is left as it is
   */
  public static SqliteArticleArchive open(Path file, InstantSource clock, Duration patience) {
    return new SqliteArticleArchive(Database.open(file, patience), Objects.requireNonNull(clock));
  }

  @Override
  public List<Deposit> put(List<Reading> readings) {
    List<Prepared> prepared = readings.stream().map(Prepared::of).toList();
    return database.write(session -> new Depositor(session, clock.instant()).keep(prepared));
  }

  @Override
  public Map<CaptureId, Deposit> known(Collection<CaptureId> captures) {
    return database.read(
        session -> {
          CaptureRows rows = new CaptureRows(session);
          Map<CaptureId, Deposit> known = new LinkedHashMap<>();
          for (CaptureId id : captures) {
            rows.known(id).ifPresent(deposit -> known.put(id, deposit));
          }
          return known;
        });
  }

  @Override
  public Optional<StoredCapture> capture(CaptureId id) {
    return database.read(session -> new CaptureRows(session).find(id));
  }

  @Override
  public Optional<StoredArticle> find(ArticleId id) {
    return database.read(session -> new ArticleRows(session).find(id).map(Kept::stored));
  }

  @Override
  public ArticlePage list(ListRequest request) {
    return database.read(
        session -> {
          Selection.Slice slice =
              Selections.of(request).page(session, request.limit(), request.cursor());
          return new ArticlePage(articles(session, slice), slice.next(), slice.total());
        });
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return database.read(
        session -> {
          Selection.Slice slice =
              Selections.of(request).page(session, request.limit(), request.cursor());
          List<StoredArticle> articles = articles(session, slice);
          List<SearchPage.Hit> hits = new ArrayList<>();
          for (int i = 0; i < articles.size(); i++) {
            StoredArticle article = articles.get(i);
            hits.add(
                new SearchPage.Hit(
                    article,
                    slice.places().get(i).score(),
                    Snippets.cut(request.query(), article.article(), request.snippets())));
          }
          return new SearchPage(hits, slice.next(), slice.total());
        });
  }

  @Override
  public Optional<StoredArticle> delete(ArticleId id) {
    return database.write(session -> new Deletion(session, clock.instant()).delete(id));
  }

  @Override
  public Optional<StoredArticle> undelete(ArticleId id) {
    return database.write(session -> new Deletion(session, clock.instant()).undelete(id));
  }

  @Override
  public List<Change> changes(long after, int limit) {
    return database.read(session -> new ChangeRows(session).after(after, limit));
  }

  @Override
  public long newestPosition() {
    return database.read(session -> new ChangeRows(session).newest());
  }

  @Override
  public ArchiveStats stats() {
    return database.read(Counts::of);
  }

  @Override
  public void close() {
    database.close();
  }

  private static List<StoredArticle> articles(Session session, Selection.Slice slice)
      throws SQLException {
    ArticleRows rows = new ArticleRows(session);
    List<StoredArticle> articles = new ArrayList<>();
    for (Place place : slice.places()) {
      articles.add(rows.get(place.number()).stored());
    }
    return articles;
  }
}
