package dev.dateline.core.article;

import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Optional;

/**
 * What the page tells.
 *
 * @param language of the story itself, not of the furniture around it; BCP 47
 * @param headline absent where the capture prints none
 * @param standfirst the summary under the headline
 * @param paragraphs in page order, the lead with its dateline included
 * @param crossheads headings between paragraphs, in page order; their spans tell where
 */
public record Story(
    String language,
    Optional<Quote> headline,
    Optional<Quote> standfirst,
    List<Quote> paragraphs,
    List<Quote> crossheads) {

  /** Copies the lists. */
  public Story {
    paragraphs = List.copyOf(paragraphs);
    crossheads = List.copyOf(crossheads);
  }
}
