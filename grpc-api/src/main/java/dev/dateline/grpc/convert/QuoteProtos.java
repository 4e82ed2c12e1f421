package dev.dateline.grpc.convert;

import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import java.util.List;

/** Quotes, spans and findings as messages. */
public final class QuoteProtos {
  private QuoteProtos() {}

  /** The words and all their spans. */
  public static dev.dateline.v1.Quote toProto(Quote quote) {
    return toProto(quote.text(), quote.spans());
  }

  /** Words that may stand outside the capture, and then have no span. */
  public static dev.dateline.v1.Quote toProto(String words, List<Span> spans) {
    dev.dateline.v1.Quote.Builder quote = dev.dateline.v1.Quote.newBuilder().setText(words);
    spans.forEach(span -> quote.addSpans(toProto(span)));
    return quote.build();
  }

  /** Each of them, in the same order. */
  public static List<dev.dateline.v1.Quote> toProtos(List<Quote> quotes) {
    return quotes.stream().map(QuoteProtos::toProto).toList();
  }

  /** The same range. */
  public static dev.dateline.v1.Span toProto(Span span) {
    return dev.dateline.v1.Span.newBuilder().setStart(span.start()).setEnd(span.end()).build();
  }

  /** Reason, detail and spans. */
  public static dev.dateline.v1.Finding toProto(Finding finding) {
    dev.dateline.v1.Finding.Builder proto =
        dev.dateline.v1.Finding.newBuilder()
            .setReason(finding.reason())
            .setDetail(finding.detail());
    finding.spans().forEach(span -> proto.addSpans(toProto(span)));
    return proto.build();
  }
}
