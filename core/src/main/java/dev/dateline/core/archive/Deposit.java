package dev.dateline.core.archive;

import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.text.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of one reading that was put into the archive.
 *
 * @param capture what was read
 * @param outcome what was done with it
 * @param article the revision it stands for, old or new
 * @param problem why there is no article, or why the capture was not kept
 * @param findings what was odd about its bytes or markup; the archive itself adds none
 */
public record Deposit(
    CaptureId capture,
    Outcome outcome,
    Optional<RevisionId> article,
    Optional<Problem> problem,
    List<Finding> findings) {

  /** Copies the findings. */
  public Deposit {
    findings = List.copyOf(findings);
  }

  /** A deposit of a reading that noticed nothing. */
  public Deposit(
      CaptureId capture, Outcome outcome, Optional<RevisionId> article, Optional<Problem> problem) {
    this(capture, outcome, article, problem, List.of());
  }

  /** The same deposit of a reading that noticed this. */
  public Deposit noticing(List<Finding> noticed) {
    return new Deposit(capture, outcome, article, problem, noticed);
  }

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
