package dev.dateline.parsers.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.date.DateStatus;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.parsers.html.HtmlLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of outlets that nobody has described. */
class GenericDatingTest {

  private static final Instant CAPTURED = Instant.parse("2026-11-22T09:00:00Z");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** A page and what its dossier should say of publication. */
  record Sample(String name, String uri, String expected, String html) {

    DateDossier dossier() {
      CaptureMetadata metadata =
          CaptureMetadata.of(MediaType.HTML).withUri(uri).withCaptureTime(CAPTURED);
      Capture capture = Capture.of(html.getBytes(StandardCharsets.UTF_8), metadata);
      CapturedText text = (CapturedText) CapturedText.decode(capture);
      return GenericDating.dossier(
          capture, LabelledPage.unknown(HtmlLayout.page(text, metadata.uri())));
    }

    Sample masked(String mask) {
      return new Sample(
          name, YEAR.matcher(uri).replaceAll(mask), expected, YEAR.matcher(html).replaceAll(mask));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sample> samples() {
    try (InputStream file =
        Objects.requireNonNull(GenericDatingTest.class.getResourceAsStream("/dates/pages.txt"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(("\n" + text).split("\n=== ", -1)).stream()
          .skip(1)
          .map(GenericDatingTest::sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample sample(String text) {
    int head = text.indexOf('\n');
    String[] columns = text.substring(0, head).split("\t", -1);
    return new Sample(columns[0], columns[1], columns[2], text.substring(head + 1));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPageIsDatedAsWritten(Sample sample) {
    DateDossier dossier = sample.dossier();
    DateFinding published = dossier.published();
    assertThat(published.status() + " " + published.interval())
        .as(() -> published.rule() + " " + dossier.candidates())
        .isEqualTo(sample.expected());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noYearIsInventedWhereEveryYearIsMasked(Sample sample) {
    for (String mask : List.of("####", "XXXX", "0000", "")) {
      DateDossier dossier = sample.masked(mask).dossier();
      for (Clock clock : List.of(Clock.PUBLISHED, Clock.MODIFIED, Clock.EVENT_DAY)) {
        assertThat(dossier.of(clock).map(DateFinding::status).orElse(DateStatus.UNRESOLVED))
            .as(() -> clock + " with " + mask + ": " + dossier)
            .isEqualTo(DateStatus.UNRESOLVED);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noMarginDatesThePage(Sample sample) {
    String margin =
        "<aside class=\"sidebar\"><p class=\"date\">Published: May 6, 2025</p>"
            + "<time datetime=\"2025-05-06\">6 May 2025</time></aside>"
            + "<div id=\"comments\"><p>Posted on 7 May 2025</p></div></body>";
    Sample among =
        new Sample(
            sample.name(),
            sample.uri(),
            sample.expected(),
            sample.html().replace("</body>", margin));
    assertThat(among.dossier().published()).isEqualTo(sample.dossier().published());
  }
}
