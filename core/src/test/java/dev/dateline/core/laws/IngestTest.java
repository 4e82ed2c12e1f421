package dev.dateline.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.Deposit;
import dev.dateline.core.archive.Deposit.Outcome;
import dev.dateline.core.archive.InMemoryArticleArchive;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.archive.SettableClock;
import dev.dateline.core.archive.StoredCapture;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.ingest.Ingest;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.SourceParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How captures come in. */
final class IngestTest {

  private final KnownPages parsers = new KnownPages();
  private final InMemoryArticleArchive archive = new InMemoryArticleArchive(new SettableClock());
  private final Ingest ingest = new Ingest(parsers, archive);

  @Test
  void oneBadCaptureNeverStopsTheOthers() {
    Capture breaks = SampleReadings.failed().capture();
    List<Deposit> deposits =
        ingest.add(
            List.of(
                SampleReadings.chinese().capture(), breaks, SampleReadings.english().capture()));
    assertThat(deposits)
        .extracting(Deposit::outcome)
        .containsExactly(Outcome.CREATED, Outcome.PARSE_FAILED, Outcome.CREATED);
    assertThat(archive.capture(breaks.id()).orElseThrow().state())
        .isEqualTo(StoredCapture.State.FAILED);
  }

  @Test
  void whatIsThereAlreadyIsNotReadAgain() {
    Capture first = SampleReadings.chinese().capture();
    Capture second = SampleReadings.english().capture();
    ingest.add(List.of(first));
    List<Deposit> deposits = ingest.add(List.of(second, first, second));
    assertThat(deposits)
        .extracting(Deposit::capture)
        .containsExactly(second.id(), first.id(), second.id());
    assertThat(deposits)
        .extracting(Deposit::outcome)
        .containsExactly(Outcome.CREATED, Outcome.DUPLICATE_CAPTURE, Outcome.DUPLICATE_CAPTURE);
    assertThat(parsers.read).filteredOn(first.id()::equals).hasSize(1);
  }

  /** Parsers that know the sample pages by heart and break on every other. */
  private static final class KnownPages implements ParserRegistry {

    private final List<CaptureId> read = new ArrayList<>();

    @Override
    public List<SourceParser> parsers() {
      return List.of();
    }

    @Override
    public Reading read(Capture capture) {
      read.add(capture.id());
      return SampleReadings.all().stream()
          .filter(reading -> reading.capture().id().equals(capture.id()))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("never seen"));
    }
  }
}
