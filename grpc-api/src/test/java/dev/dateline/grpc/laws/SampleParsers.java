package dev.dateline.grpc.laws;

import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.capture.Decoding;
import dev.dateline.core.capture.Rejection;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.outlet.Outlet;
import dev.dateline.core.page.Page;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import dev.dateline.core.reading.SourceParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the sample readings by heart, and the outlets they are of; anything else it does not. */
final class SampleParsers implements ParserRegistry {
  /** How many of {@link SampleReadings#numbered(int)} it knows. */
  static final int NUMBERED = 300;

  private final Map<CaptureId, Reading> known = new HashMap<>();

  SampleParsers() {
    SampleReadings.all().forEach(this::learn);
    List.of(
            SampleReadings.vietnameseAgain(),
            SampleReadings.vietnameseCorrected(),
            SampleReadings.notAnArticle(),
            SampleReadings.failed())
        .forEach(this::learn);
    for (int i = 0; i < NUMBERED; i++) {
      learn(SampleReadings.numbered(i));
    }
  }

  @Override
  public List<SourceParser> parsers() {
    return List.of(
        new Reader(
            Outlet.of("chinanews", "中国新闻网", "zh", "Asia/Shanghai", "chinanews.example"),
            "chinanews/1"),
        new Reader(
            Outlet.of("ngaynay", "Ngày Nay", "vi", "Asia/Ho_Chi_Minh", "ngaynay.example"),
            "ngaynay/1"),
        new Reader(
            Outlet.of("tmtpost", "钛媒体", "zh", "Asia/Shanghai", "tmtpost.example").alsoIn("en"),
            "tmtpost/1"));
  }

  @Override
  public Reading read(Capture capture) {
    Reading reading = known.get(capture.id());
    return reading == null ? stranger(capture) : reading;
  }

  private void learn(Reading reading) {
    known.put(reading.capture().id(), reading);
  }

  private static Reading stranger(Capture capture) {
    Decoding decoding = CapturedText.decode(capture);
    if (decoding instanceof Rejection rejection) {
      return new Reading.Rejected(capture, rejection);
    }
    Page page = Page.ofText((CapturedText) decoding, capture.metadata().uri());
    return new Reading.NotAnArticle(
        capture,
        LabelledPage.unknown(page),
        new Recognition.Unrecognised(List.of()),
        "OUTLET_UNRECOGNISED",
        "No outlet explains the page.");
  }

  /** A parser that is known by name only. */
  private record Reader(Outlet outlet, String version) implements SourceParser {
    @Override
    public Optional<Examination> examine(Page page) {
      return Optional.empty();
    }
  }
}
