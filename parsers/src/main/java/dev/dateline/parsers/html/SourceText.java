package dev.dateline.parsers.html;

import dev.dateline.core.text.Span;
import dev.dateline.core.text.Utf8;

/**
 * The HTML as kept, whose characters can be counted in UTF-8 bytes from any place: a mark every few
 * dozen characters saves counting from the top.
 */
final class SourceText {

  private static final int STEP_BITS = 6;

  private final String text;
  private final int[] marks;

  SourceText(String text) {
    this.text = text;
    this.marks = new int[(text.length() >> STEP_BITS) + 1];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = marks[i - 1] + between((i - 1) << STEP_BITS, i << STEP_BITS);
    }
  }

  String text() {
    return text;
  }

  /** The bytes of the characters [from, to). */
  Span span(int from, int to) {
    return new Span(bytesBefore(from), bytesBefore(to));
  }

  private int bytesBefore(int index) {
    int mark = index >> STEP_BITS;
    return marks[mark] + between(mark << STEP_BITS, index);
  }

  /** A pair of surrogates across the end counts as four bytes before it. */
  private int between(int from, int to) {
    int start = splitsPair(from) ? from + 1 : from;
    int end = splitsPair(to) ? to + 1 : to;
    return start < end ? Utf8.length(text, start, end) : 0;
  }

  private boolean splitsPair(int index) {
    return index > 0
        && index < text.length()
        && Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
  }
}
