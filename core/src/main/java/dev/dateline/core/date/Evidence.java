package dev.dateline.core.date;

import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import java.util.List;

/**
 * Words that a date rests on.
 *
 * @param words as printed
 * @param spans where they stand in the capture; none when they stand outside it, as in the address
 *     it was fetched from
 */
public record Evidence(String words, List<Span> spans) {

  /** Copies the list. */
  public Evidence {
    spans = List.copyOf(spans);
  }

  /** Words of the capture. */
  public static Evidence of(Quote quote) {
    return new Evidence(quote.text(), quote.spans());
  }

  /** Words that the carrier of the capture gave along. */
  public static Evidence outside(String words) {
    return new Evidence(words, List.of());
  }
}
