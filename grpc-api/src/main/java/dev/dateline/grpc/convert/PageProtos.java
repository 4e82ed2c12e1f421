package dev.dateline.grpc.convert;

import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Segment;
import dev.dateline.core.reading.Claim;
import dev.dateline.core.reading.Recognition;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import java.util.List;

/** What a page is made of and whose it is, as messages. */
public final class PageProtos {
  private PageProtos() {}

  /** Every segment, in page order. */
  public static List<dev.dateline.v1.Segment> toProtos(LabelledPage page) {
    return page.segments().stream().map(PageProtos::toProto).toList();
  }

  /** A segment with its words. */
  public static dev.dateline.v1.Segment toProto(Segment segment) {
    Quote quote = segment.quote();
    Span last = quote.spans().get(quote.spans().size() - 1);
    return dev.dateline.v1.Segment.newBuilder()
        .setSpan(QuoteProtos.toProto(new Span(quote.start(), last.end())))
        .setRole(segment.role().name())
        .setZone(segment.zone())
        .setRule(segment.rule())
        .setQuote(QuoteProtos.toProto(quote))
        .setLineNumber(segment.line().number())
        .build();
  }

  /** Whose page it is, with every claim. */
  public static dev.dateline.v1.Recognition toProto(Recognition recognition) {
    dev.dateline.v1.Recognition.Builder proto =
        dev.dateline.v1.Recognition.newBuilder().setVerdict(verdict(recognition));
    recognition.claims().forEach(claim -> proto.addClaims(toProto(claim)));
    return proto.build();
  }

  private static dev.dateline.v1.Recognition.Claim toProto(Claim claim) {
    return dev.dateline.v1.Recognition.Claim.newBuilder()
        .setSource(ResourceNames.source(claim.outlet()))
        .addAllLandmarks(claim.landmarks())
        .setExplainedLines(claim.explained())
        .setLines(claim.lines())
        .build();
  }

  private static dev.dateline.v1.Recognition.Verdict verdict(Recognition recognition) {
    if (recognition instanceof Recognition.Recognised) {
      return dev.dateline.v1.Recognition.Verdict.VERDICT_RECOGNISED;
    }
    return recognition instanceof Recognition.Ambiguous
        ? dev.dateline.v1.Recognition.Verdict.VERDICT_AMBIGUOUS
        : dev.dateline.v1.Recognition.Verdict.VERDICT_UNRECOGNISED;
  }
}
