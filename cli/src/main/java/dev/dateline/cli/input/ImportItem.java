package dev.dateline.cli.input;

import dev.dateline.cli.context.Failure;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.archive.Problem;
import dev.dateline.core.archive.RevisionId;
import dev.dateline.core.text.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of one item of an import.
 *
 * @param place where it stands
 * @param outcome what was done with it
 * @param article the article it stands for
 * @param problem why there is none
 * @param findings what was odd about it; it was taken all the same
 */
public record ImportItem(
    ItemPlace place,
    Deposit.Outcome outcome,
    Optional<RevisionId> article,
    Optional<Problem> problem,
    List<Finding> findings) {
  /** An item that went into the archive, or was turned away there. */
  static ImportItem of(ItemPlace place, Deposit deposit) {
    return new ImportItem(
        place, deposit.outcome(), deposit.article(), deposit.problem(), deposit.findings());
  }

  /** An item that its file holds, and that cannot be taken. */
  static ImportItem turnedAway(ItemPlace place, Problem problem) {
    return new ImportItem(
        place,
        Deposit.Outcome.REJECTED,
        Optional.empty(),
        Optional.of(Remedy.added(problem)),
        List.of());
  }

  /** A file that could not be read, or not to its end. */
  public static ImportItem unread(Failure failure) {
    return new ImportItem(
        ItemPlace.whole(failure.subject()),
        Deposit.Outcome.REJECTED,
        Optional.empty(),
        Optional.of(new Problem(failure.exitCode().name(), failure.detail())),
        List.of());
  }

  /** Whether it counts against the import. */
  public boolean failed() {
    return switch (outcome) {
      case CREATED, UPDATED, UNCHANGED, DUPLICATE_CAPTURE, NOT_AN_ARTICLE -> false;
      case PARSE_FAILED, REJECTED -> true;
    };
  }
}
