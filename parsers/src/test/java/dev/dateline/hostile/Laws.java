package dev.dateline.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Segment;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.PageMetadata;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.text.Blank;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import dev.dateline.parsers.html.HtmlDecoding;
import dev.dateline.parsers.html.HtmlLayout;
import dev.dateline.parsers.html.HtmlText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What holds for every reading, whatever was read. */
final class Laws {

  private final boolean html;
  private final byte[] kept;
  private boolean unsure;

  private Laws(boolean html, byte[] kept) {
    this.html = html;
    this.kept = kept;
  }

  /**
   * A capture was read or turned away with a reason, every printed character has one role, and
   * every quote stands where it says.
   */
  static void hold(Reading reading) {
    if (reading instanceof Reading.Labelled labelled) {
      of(reading.capture()).check(labelled);
    } else if (reading instanceof Reading.Rejected rejected) {
      assertThat(rejected.rejection().detail()).isNotBlank();
    } else if (reading instanceof Reading.Failed failed) {
      fail("the reader broke: " + failed.parserVersion(), failed.cause());
    }
  }

  private static Laws of(Capture capture) {
    boolean html = capture.metadata().mediaType().isHtml();
    CapturedText text =
        (CapturedText) (html ? HtmlDecoding.decode(capture) : CapturedText.decode(capture));
    return new Laws(html, text.text().getBytes(StandardCharsets.UTF_8));
  }

  private void check(Reading.Labelled reading) {
    LabelledPage labelled = reading.page();
    unsure =
        labelled.page().findings().stream().anyMatch(f -> f.reason().equals(HtmlLayout.UNSURE));
    if (!html) {
      everyCharacterHasOneRole(labelled);
    }
    everyLineIsCovered(labelled);
    labelled.segments().stream().map(Segment::quote).forEach(this::stands);
    labelled.page().metadata().entries().stream()
        .map(PageMetadata.Entry::value)
        .forEach(this::stands);
    if (reading instanceof Reading.Parsed parsed) {
      parsed.article().quotes().forEach(this::stands);
      evidence(parsed)
          .filter(evidence -> !evidence.spans().isEmpty())
          .forEach(evidence -> stands(new Quote(evidence.words(), evidence.spans())));
    }
  }

  private static Stream<Evidence> evidence(Reading.Parsed parsed) {
    var dates = parsed.article().dates();
    return Stream.concat(
        dates.candidates().stream().map(candidate -> candidate.evidence()),
        dates.findings().values().stream().flatMap(finding -> finding.evidence().stream()));
  }

  private void everyCharacterHasOneRole(LabelledPage page) {
    StringBuilder printed = new StringBuilder();
    page.segments().forEach(segment -> printed.append(segment.text()));
    assertThat(withoutBlanks(printed).equals(withoutBlanks(text(0, kept.length))))
        .as("every printed character is in one segment")
        .isTrue();
  }

  private static void everyLineIsCovered(LabelledPage page) {
    assertThat(page.segments().stream().map(Segment::line).distinct().mapToInt(Line::number))
        .as("every line has a segment")
        .hasSameSizeAs(page.page().lines());
  }

  private void stands(Quote quote) {
    boolean stands =
        unsure ? isInside(quote) : html ? HtmlText.stands(kept, quote) : verbatim(quote);
    assertThat(stands).as("%s stands where it says", quote).isTrue();
  }

  /** Damaged markup may move words about; a page says so, and its quotes point near them. */
  private boolean isInside(Quote quote) {
    return quote.spans().stream().allMatch(span -> span.end() <= kept.length);
  }

  private boolean verbatim(Quote quote) {
    ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    for (Span span : quote.spans()) {
      pieces.write(kept, span.start(), span.length());
    }
    return pieces.toString(StandardCharsets.UTF_8).equals(quote.text());
  }

  private String text(int from, int to) {
    return new String(kept, from, to - from, StandardCharsets.UTF_8);
  }

  private static String withoutBlanks(CharSequence text) {
    StringBuilder printed = new StringBuilder();
    text.chars().filter(c -> !Blank.isBlank((char) c)).forEach(c -> printed.append((char) c));
    return printed.toString();
  }
}
