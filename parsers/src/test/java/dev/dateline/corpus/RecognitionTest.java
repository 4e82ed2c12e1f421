package dev.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.capture.Rejection;
import dev.dateline.core.label.Role;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whose page a page is, and what becomes of one that is nobody's. */
class RecognitionTest {

  private static final String STRANGE =
      "An evening at the harbour\n\nBoats came in late, and nobody on the pier had expected them.\n";

  @Test
  void aTextOfNoKnownOutletIsUnrecognisedAndEveryLineOfItIsKept() {
    Reading.Labelled reading = (Reading.Labelled) read(STRANGE);
    assertThat(reading.recognition()).isInstanceOf(Recognition.Unrecognised.class);
    assertThat(reading.page().segments()).hasSize(2);
  }

  @Test
  void aLineThatNobodyKnowsIsUnknownAndNoParagraph() {
    Corpus.all().stream()
        .filter(specimen -> specimen.file().toString().endsWith(".txt"))
        .forEach(
            specimen -> {
              String page = new String(specimen.bytes(), StandardCharsets.UTF_8);
              int middle = page.indexOf('\n', page.length() / 3);
              String label = "\n\nZzyzx\n\n";
              String changed = page.substring(0, middle) + label + page.substring(middle);
              assertThat(((Reading.Labelled) read(changed)).page().segments())
                  .filteredOn(segment -> segment.text().equals("Zzyzx"))
                  .extracting(segment -> segment.role())
                  .as(specimen.toString())
                  .noneMatch(role -> role.family() == Role.Family.STORY);
            });
  }

  @Test
  void aStoryOnAnotherHostIsARepost() {
    Corpus.all().stream()
        .filter(specimen -> specimen.outlet().equals("ngaynay"))
        .findFirst()
        .ifPresent(
            specimen -> {
              assertThat(carrier(specimen.bytes(), "https://ngaynay.vn/a-post127415.html"))
                  .isEqualTo(Carrier.DIRECT);
              assertThat(carrier(specimen.bytes(), "https://mirror.example/a.html"))
                  .isEqualTo(Carrier.REPOST);
            });
  }

  @Test
  void whatIsNoTextIsRejectedWithTheReason() {
    assertThat(rejection(new byte[0])).isEqualTo(Rejection.EMPTY);
    assertThat(rejection(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Rejection.EMPTY);
    assertThat(rejection(new byte[] {1, 0, 2, 0, 0, 3})).isEqualTo(Rejection.NOT_TEXT);
    assertThat(rejection(new byte[Capture.MAX_BYTES + 1])).isEqualTo(Rejection.TOO_LARGE);
  }

  private static Carrier carrier(byte[] page, String uri) {
    Capture capture = Capture.of(page, CaptureMetadata.of(MediaType.TEXT).withUri(uri));
    Reading.Parsed parsed = (Reading.Parsed) Corpus.PARSERS.read(capture);
    return parsed.article().provenance().carrier();
  }

  private static String rejection(byte[] bytes) {
    return ((Reading.Rejected) Corpus.PARSERS.read(Capture.of(bytes))).rejection().reason();
  }

  private static Reading read(String text) {
    return Corpus.PARSERS.read(Capture.of(text.getBytes(StandardCharsets.UTF_8)));
  }
}
