package dev.dateline.core.reading;

import dev.dateline.core.article.Article;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.Rejection;
import dev.dateline.core.label.LabelledPage;

/** What came of reading a capture. */
public sealed interface Reading {

  /** What was read. */
  Capture capture();

  /** A reading that labelled the page, whether or not it found an article. */
  sealed interface Labelled extends Reading {

    /** Every line with its role. */
    LabelledPage page();

    /** Whose page it is. */
    Recognition recognition();
  }

  /**
   * The page is an article.
   *
   * @param capture what was read
   * @param page every line with its role
   * @param recognition whose page it is
   * @param article what it says
   */
  record Parsed(Capture capture, LabelledPage page, Recognition recognition, Article article)
      implements Labelled {}

  /**
   * The page is no article, or nobody can say whose.
   *
   * @param capture what was read; it is worth keeping
   * @param page every line with its role
   * @param recognition whose page it is
   * @param reason UPPER_SNAKE, such as {@code OUTLET_UNRECOGNISED} or {@code LIST_PAGE}
   * @param detail one sentence for a person
   */
  record NotAnArticle(
      Capture capture, LabelledPage page, Recognition recognition, String reason, String detail)
      implements Labelled {}

  /**
   * The reader broke. The capture is worth keeping: a newer reader may read it.
   *
   * @param capture what was read
   * @param parserVersion which reader broke
   * @param cause what broke it, for the log
   */
  record Failed(Capture capture, String parserVersion, RuntimeException cause) implements Reading {}

  /**
   * The bytes are no page. Such a capture is not kept.
   *
   * @param capture what was turned away
   * @param rejection why
   */
  record Rejected(Capture capture, Rejection rejection) implements Reading {}
}
