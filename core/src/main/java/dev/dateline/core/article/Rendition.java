package dev.dateline.core.article;

import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Optional;

/**
 * The same story in another language, printed in the same capture.
 *
 * @param language BCP 47
 * @param headline its headline, which is not the headline of the story
 * @param keywords as printed
 * @param paragraphs in page order, its lead included
 * @param alignment for each paragraph the index of the story's paragraph it renders; empty when the
 *     counts differ and nobody can say
 */
public record Rendition(
    String language,
    Optional<Quote> headline,
    List<Quote> keywords,
    List<Quote> paragraphs,
    List<Integer> alignment) {

  /** Copies the lists. */
  public Rendition {
    keywords = List.copyOf(keywords);
    paragraphs = List.copyOf(paragraphs);
    alignment = List.copyOf(alignment);
    if (!alignment.isEmpty() && alignment.size() != paragraphs.size()) {
      throw new IllegalArgumentException("an alignment names every paragraph or none");
    }
  }
}
