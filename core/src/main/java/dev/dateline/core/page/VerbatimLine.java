package dev.dateline.core.page;

import dev.dateline.core.text.Span;
import dev.dateline.core.text.Utf8;
import java.util.List;

/**
 * A line that stands in the capture as it is. Most parts of a line that are asked for begin or end
 * where the line does, so that bytes are counted from the nearer end.
 *
 * @param text the line
 * @param firstByte where it begins
 * @param bytes how many it has
 */
record VerbatimLine(String text, int firstByte, int bytes) implements SourceMap {

  @Override
  public List<Span> spans(int from, int to) {
    return List.of(new Span(firstByte + before(from), firstByte + before(to)));
  }

  /** The bytes before a character. */
  private int before(int index) {
    if (bytes == text.length()) {
      return index;
    }
    return index <= text.length() / 2
        ? Utf8.length(text, 0, index)
        : bytes - Utf8.length(text, index, text.length());
  }
}
