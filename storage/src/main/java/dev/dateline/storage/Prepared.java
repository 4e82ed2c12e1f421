package dev.dateline.storage;

import dev.dateline.core.archive.Problem;
import dev.dateline.core.archive.StoredCapture;
import dev.dateline.core.article.Article;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.reading.Reading;
import java.util.List;

/**
 * A reading made ready to be kept: deflating and tokenising take longer than writing, and need no
 * lock.
 */
sealed interface Prepared {

  /** What was read. */
  Capture capture();

  /**
   * An article.
   *
   * @param capture what was read
   * @param content its bytes
   * @param article what it says
   * @param document the same as a document
   * @param columns the same as tokens
   */
  record Story(
      Capture capture, Packed content, Article article, Packed document, List<String> columns)
      implements Prepared {}

  /**
   * A capture without an article.
   *
   * @param capture what was read
   * @param content its bytes
   * @param state what came of reading it
   * @param problem why there is no article
   */
  record Page(Capture capture, Packed content, StoredCapture.State state, Problem problem)
      implements Prepared {}

  /**
   * A capture that is not kept.
   *
   * @param capture what was turned away
   * @param problem why
   */
  record Refused(Capture capture, Problem problem) implements Prepared {}

  static Prepared of(Reading reading) {
    Capture capture = reading.capture();
    if (reading instanceof Reading.Parsed parsed) {
      Article article = parsed.article();
      return new Story(
          capture,
          content(capture),
          article,
          Packed.of(ArticleDocument.write(article)),
          IndexedWords.of(article));
    }
    Problem problem = Problem.of(reading).orElseThrow();
    if (reading instanceof Reading.Rejected) {
      return new Refused(capture, problem);
    }
    StoredCapture.State state =
        reading instanceof Reading.Failed
            ? StoredCapture.State.FAILED
            : StoredCapture.State.NOT_AN_ARTICLE;
    return new Page(capture, content(capture), state, problem);
  }

  private static Packed content(Capture capture) {
    return Packed.of(capture.bytes());
  }
}
