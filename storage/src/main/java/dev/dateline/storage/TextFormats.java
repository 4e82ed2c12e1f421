package dev.dateline.storage;

import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import java.util.List;
import java.util.Optional;

/** Words as printed, and where they stand. */
final class TextFormats {

  static final Format<Span> SPAN =
      Format.of(
          (span, out) -> {
            out.number(span.start());
            out.number(span.length());
          },
          in -> {
            int start = in.integer();
            return new Span(start, start + in.integer());
          });

  static final Format<List<Span>> SPANS = SPAN.list();

  static final Format<Quote> QUOTE =
      Format.of(
          (quote, out) -> {
            out.text(quote.text());
            out.write(SPANS, quote.spans());
          },
          in -> new Quote(in.text(), in.read(SPANS)));

  static final Format<Optional<Quote>> MAYBE = QUOTE.optional();

  static final Format<List<Quote>> QUOTES = QUOTE.list();

  static final Format<Finding> FINDING =
      Format.of(
          (finding, out) -> {
            out.text(finding.reason());
            out.text(finding.detail());
            out.write(SPANS, finding.spans());
          },
          in -> new Finding(in.text(), in.text(), in.read(SPANS)));

  private TextFormats() {}
}
