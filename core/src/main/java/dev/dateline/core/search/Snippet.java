package dev.dateline.core.search;

import java.util.List;

/**
 * A piece of an article that matches, as plain text, so that no reader has to trust markup.
 *
 * @param field the part of the article
 * @param index which text of that part, from 0
 * @param text the piece as printed; an ellipsis stands where it was cut
 * @param highlights where the words stand in {@code text}, in Unicode code points
 */
public record Snippet(SearchField field, int index, String text, List<Highlight> highlights) {

  /** Copies the list. */
  public Snippet {
    highlights = List.copyOf(highlights);
  }

  /**
   * A half-open range of code points.
   *
   * @param start first code point
   * @param end after the last code point
   */
  public record Highlight(int start, int end) {}
}
