package dev.dateline.core.text;

import java.util.List;

/**
 * Words as printed, and where they stand. Nothing is cleaned: typos stay.
 *
 * @param text the words
 * @param spans where they stand, in page order; several when markup or a line break parts them, and
 *     the pieces at the spans, put together, are the text
 */
public record Quote(String text, List<Span> spans) {

  /** Refuses a quote that stands nowhere. */
  public Quote {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a quote without a span: " + text);
    }
  }

  /** A quote that stands in one piece. */
  public static Quote of(String text, Span span) {
    return new Quote(text, List.of(span));
  }

  /** Offset of the first byte. */
  public int start() {
    return spans.get(0).start();
  }
}
