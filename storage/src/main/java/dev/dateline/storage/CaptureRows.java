package dev.dateline.storage;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.ArchiveException.Reason;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.archive.Problem;
import dev.dateline.core.archive.RevisionId;
import dev.dateline.core.archive.StoredCapture;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** Captures as rows. */
final class CaptureRows {

  private static final String KNOWN =
      """
      SELECT article.id, capture.revision, problem_reason, problem_detail
      FROM capture LEFT JOIN article ON article.number = capture.article
      WHERE sha256 = ?""";

  private static final String INSERT =
      """
      INSERT INTO capture (sha256, size, media_type, charset, uri, capture_time, warc_record_id,
        state, article, revision, problem_reason, problem_detail, stored, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String FIND =
      """
      SELECT article.id, size, content, media_type, charset, capture.uri, capture_time,
        warc_record_id, state, problem_reason, problem_detail, stored
      FROM capture LEFT JOIN article ON article.number = capture.article
      WHERE sha256 = ?""";

  private final Session session;

  CaptureRows(Session session) {
    this.session = session;
  }

  /** What a capture is that is there already. */
  Optional<Deposit> known(CaptureId id) throws SQLException {
    return session.first(
        row -> {
          Optional<ArticleId> article = text(row, "id").map(ArticleId::new);
          long revision = row.getLong("revision");
          return new Deposit(
              id,
              Deposit.Outcome.DUPLICATE_CAPTURE,
              article.map(name -> new RevisionId(name, revision)),
              problem(row));
        },
        KNOWN,
        key(id));
  }

  /** Keeps a capture of an article. */
  void insert(Capture capture, Packed content, long article, long revision, Instant now)
      throws SQLException {
    insert(
        capture,
        content,
        StoredCapture.State.PARSED,
        Optional.of(article),
        Optional.of(revision),
        Optional.empty(),
        now);
  }

  /** Keeps a capture that holds no article. */
  void insert(
      Capture capture, Packed content, StoredCapture.State state, Problem problem, Instant now)
      throws SQLException {
    insert(capture, content, state, Optional.empty(), Optional.empty(), Optional.of(problem), now);
  }

  Optional<StoredCapture> find(CaptureId id) throws SQLException {
    return session.first(
        row ->
            new StoredCapture(
                capture(id, row),
                StoredCapture.State.valueOf(row.getString("state")),
                text(row, "id").map(ArticleId::new),
                problem(row),
                Times.ofNanos(row.getLong("stored"))),
        FIND,
        key(id));
  }

  /** The SHA-256 as bytes. */
  static byte[] key(CaptureId id) {
    return HexFormat.of().parseHex(id.sha256());
  }

  private void insert(
      Capture capture,
      Packed content,
      StoredCapture.State state,
      Optional<Long> article,
      Optional<Long> revision,
      Optional<Problem> problem,
      Instant now)
      throws SQLException {
    CaptureMetadata metadata = capture.metadata();
    session.update(
        INSERT,
        key(capture.id()),
        content.size(),
        metadata.mediaType().value(),
        metadata.charset(),
        metadata.uri(),
        metadata.captureTime().map(Instant::toString),
        metadata.warcRecordId(),
        state.name(),
        article,
        revision,
        problem.map(Problem::reason),
        problem.map(Problem::detail),
        Times.toNanos(now),
        content.bytes());
  }

  private static Capture capture(CaptureId id, ResultSet row) throws SQLException {
    CaptureMetadata metadata =
        new CaptureMetadata(
            new MediaType(row.getString("media_type")),
            text(row, "charset"),
            text(row, "uri"),
            text(row, "capture_time").map(Instant::parse),
            text(row, "warc_record_id"));
    return new Packed(row.getInt("size"), row.getBytes("content"))
        .unpack()
        .map(bytes -> Capture.of(bytes, metadata))
        .filter(capture -> capture.id().equals(id))
        .orElseThrow(
            () ->
                new ArchiveException(
                    Reason.DAMAGED,
                    "The bytes of capture %s are not those received. Restore a backup."
                        .formatted(id)));
  }

  private static Optional<Problem> problem(ResultSet row) throws SQLException {
    String detail = text(row, "problem_detail").orElse("");
    return text(row, "problem_reason").map(reason -> new Problem(reason, detail));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
