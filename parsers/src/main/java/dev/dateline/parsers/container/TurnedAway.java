package dev.dateline.parsers.container;

import dev.dateline.core.archive.Problem;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.Rejection;
import java.io.IOException;

/** A page is whole and still not taken. Every other {@link IOException} of a page is damage. */
final class TurnedAway extends IOException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String detail;

  TurnedAway(String reason, String detail) {
    super(detail);
    this.reason = reason;
    this.detail = detail;
  }

  static TurnedAway tooLarge() {
    return new TurnedAway(
        Rejection.TOO_LARGE,
        "The page has more than %d bytes, and no news page does.".formatted(Capture.MAX_BYTES));
  }

  Item.Skipped at(String label) {
    return new Item.Skipped(label, new Problem(reason, detail));
  }
}
