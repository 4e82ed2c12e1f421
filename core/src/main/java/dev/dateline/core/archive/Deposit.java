package dev.dateline.core.archive;

import dev.dateline.core.capture.CaptureId;
import java.util.Optional;

/**
 * What became of one reading that was put into the archive.
 *
 * @param capture what was read
 * @param outcome what was done with it
 * @param article the revision it stands for, old or new
 * @param problem why there is no article, or why the capture was not kept
 */
public record Deposit(
    CaptureId capture, Outcome outcome, Optional<RevisionId> article, Optional<Problem> problem) {

  /** What was done. */
  public enum Outcome {
    /** A new article. */
    CREATED,
    /** A new revision of a known article. */
    UPDATED,
    /** A new capture of a known article that says the same. */
    UNCHANGED,
    /** The capture was there already. */
    DUPLICATE_CAPTURE,
    /** The capture is kept; it holds no article. */
    NOT_AN_ARTICLE,
    /** The capture is kept; the reader broke. */
    PARSE_FAILED,
    /** The capture is not kept. */
    REJECTED
  }
}
