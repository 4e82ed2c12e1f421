package dev.dateline.storage;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.ArchiveException.Reason;
import dev.dateline.core.article.Article;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.CaptureId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Revisions as rows, each with a digest, for SQLite notices one flipped bit in thirty. */
final class RevisionRows {

  private static final String INSERT =
      """
      INSERT INTO revision (article, revision, capture, stored, size, document, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?)""";

  private final Session session;

  RevisionRows(Session session) {
    this.session = session;
  }

  /** Keeps a revision of the article whose row has this number. */
  void insert(
      long number, ArticleId id, long revision, CaptureId captureId, Packed document, Instant now)
      throws SQLException {
    byte[] capture = CaptureRows.key(captureId);
    long stored = Times.toNanos(now);
    session.update(
        INSERT,
        number,
        revision,
        capture,
        stored,
        document.size(),
        document.bytes(),
        digest(id, revision, capture, stored, document));
  }

  /** What a row says, if it says what was written. */
  static Article article(ArticleId id, long revision, ResultSet row) throws SQLException {
    Packed document = new Packed(row.getInt("size"), row.getBytes("document"));
    byte[] digest = digest(id, revision, row.getBytes("capture"), row.getLong("stored"), document);
    boolean whole = MessageDigest.isEqual(digest, row.getBytes("digest"));
    return Optional.of(document)
        .filter(read -> whole)
        .flatMap(Packed::unpack)
        .map(ArticleDocument::read)
        .orElseThrow(
            () ->
                new ArchiveException(
                    Reason.DAMAGED,
                    "Revision %d of article %s is not what was written. Restore a backup."
                        .formatted(revision, id)));
  }

  private static byte[] digest(
      ArticleId id, long revision, byte[] capture, long stored, Packed document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(id.value().getBytes(StandardCharsets.US_ASCII));
      digest.update(capture);
      digest.update(
          ByteBuffer.allocate(20).putLong(revision).putLong(stored).putInt(document.size()).flip());
      return digest.digest(document.bytes());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
