package dev.dateline.core.page;

import dev.dateline.core.text.Span;
import dev.dateline.core.text.Utf8;
import java.util.List;

/** Finds the characters of a line again in the capture it was laid out from. */
@FunctionalInterface
public interface SourceMap {

  /**
   * Where a part of the line stands.
   *
   * @param from first character
   * @param to after the last character
   * @return at least one span, in page order
   */
  List<Span> spans(int from, int to);

  /** The line stands in the capture as it is, beginning at this byte. */
  static SourceMap verbatim(String line, int firstByte) {
    return new VerbatimLine(line, firstByte, Utf8.length(line, 0, line.length()));
  }
}
