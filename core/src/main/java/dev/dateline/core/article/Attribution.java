package dev.dateline.core.article;

import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Optional;

/**
 * Who made the story.
 *
 * @param bylines people named above the story
 * @param signOff the signature below it
 * @param editors people named as editors, who are not its reporters
 * @param agencies agencies named in dateline, byline or signature
 */
public record Attribution(
    List<Quote> bylines, Optional<SignOff> signOff, List<Quote> editors, List<Quote> agencies) {

  /** Nobody is named. */
  public static final Attribution NONE =
      new Attribution(List.of(), Optional.empty(), List.of(), List.of());

  /** Copies the lists. */
  public Attribution {
    bylines = List.copyOf(bylines);
    editors = List.copyOf(editors);
    agencies = List.copyOf(agencies);
  }
}
