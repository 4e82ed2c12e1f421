package dev.dateline.core.archive;

import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.Capture;
import java.time.Instant;
import java.util.Optional;

/**
 * A capture as the archive keeps it.
 *
 * @param capture the bytes as received and what their carrier said
 * @param state what came of reading it
 * @param article the article it is a capture of
 * @param problem why it holds none
 * @param stored when it was kept
 */
public record StoredCapture(
    Capture capture,
    State state,
    Optional<ArticleId> article,
    Optional<Problem> problem,
    Instant stored) {

  /** What came of reading a capture. */
  public enum State {
    /** It holds an article. */
    PARSED,
    /** It holds none. */
    NOT_AN_ARTICLE,
    /** The reader broke. */
    FAILED
  }
}
