package dev.dateline.cli.input;

import dev.dateline.cli.context.Failure;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.archive.Problem;
import dev.dateline.core.archive.RevisionId;
import java.util.Optional;

/**
 * What became of one item of an import.
 *
 * @param name its path, or {@code -}
 * @param outcome what was done with it
 * @param article the article it stands for
 * @param problem why there is none
 */
public record ImportItem(
    String name, Deposit.Outcome outcome, Optional<RevisionId> article, Optional<Problem> problem) {
  /** An item that went into the archive, or was turned away there. */
  static ImportItem of(String name, Deposit deposit) {
    return new ImportItem(name, deposit.outcome(), deposit.article(), deposit.problem());
  }

  /** An item that could not be read. */
  public static ImportItem unread(Failure failure) {
    return new ImportItem(
        failure.subject(),
        Deposit.Outcome.REJECTED,
        Optional.empty(),
        Optional.of(new Problem(failure.exitCode().name(), failure.detail())));
  }

  /** Whether it counts against the import. */
  public boolean failed() {
    return switch (outcome) {
      case CREATED, UPDATED, UNCHANGED, DUPLICATE_CAPTURE, NOT_AN_ARTICLE -> false;
      case PARSE_FAILED, REJECTED -> true;
    };
  }
}
