package dev.dateline.core.archive;

import dev.dateline.core.reading.Reading;
import java.util.Optional;

/**
 * Why a capture has no article.
 *
 * @param reason UPPER_SNAKE, for programs
 * @param detail one sentence for a person
 */
public record Problem(String reason, String detail) {

  /** The reader broke, which is our bug and not the page's. */
  public static final String READER_FAILED = "READER_FAILED";

  /** Why a reading has no article; empty when it has one. */
  public static Optional<Problem> of(Reading reading) {
    if (reading instanceof Reading.NotAnArticle none) {
      return Optional.of(new Problem(none.reason(), none.detail()));
    }
    if (reading instanceof Reading.Failed failed) {
      String detail = "Reader %s broke: %s".formatted(failed.parserVersion(), failed.cause());
      return Optional.of(new Problem(READER_FAILED, detail));
    }
    if (reading instanceof Reading.Rejected rejected) {
      return Optional.of(new Problem(rejected.rejection().reason(), rejected.rejection().detail()));
    }
    return Optional.empty();
  }
}
