package dev.dateline.guest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import dev.dateline.core.reading.SourceParser;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.OutletParser;
import dev.dateline.parsers.OutletParsers;
import dev.dateline.parsers.Outlets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another outlet comes in through the public API, and no outlet notices. */
class SixthOutletTest {

  private static final ParserRegistry FIVE = new OutletParsers(Outlets.all());
  private static final ParserRegistry SIX = new OutletParsers(withGuest());
  private static final String ADDRESS = "https://harbour.example/news/2024/03/14/ferry.html";

  private static Set<SourceParser> withGuest() {
    Set<SourceParser> parsers = new LinkedHashSet<>(Outlets.all());
    parsers.add(new OutletParser(HarbourGazette.EDITION));
    return parsers;
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "seeds"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"full-page.txt", "main-content.txt"})
  void itsPagesAreRecognisedAndNoLineOfThemIsUnknown(String name) throws IOException {
    Reading.Parsed reading = parsed(name);
    assertThat(reading.recognition()).isInstanceOf(Recognition.Recognised.class);
    assertThat(reading.article().provenance().outlet())
        .contains(HarbourGazette.EDITION.outlet().id());
    assertThat(reading.page().segments()).extracting(Segment::role).doesNotContain(Role.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"full-page.txt", "main-content.txt"})
  void bothLayoutsTellTheSameStory(String name) throws IOException {
    assertThat(parsed(name).article().story().paragraphs())
        .extracting(Quote::text)
        .startsWith(
            "The ferry Marigold left the inner basin at dawn with nobody on board but its crew.")
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"full-page.txt", "main-content.txt"})
  void itsPagesAreDated(String name) throws IOException {
    DateFinding published = parsed(name).article().dates().published();
    LocalDate day = LocalDate.of(2024, 3, 14);
    assertThat(published.interval().notBefore())
        .hasValueSatisfying(b -> assertThat(b.day()).isEqualTo(day));
    assertThat(published.interval().notAfter())
        .hasValueSatisfying(b -> assertThat(b.day()).isEqualTo(day));
  }

  @Test
  void withoutItsEditionItsPagesAreNobodys() throws IOException {
    Reading.Labelled reading = (Reading.Labelled) FIVE.read(page("full-page.txt"));
    assertThat(reading.recognition()).isInstanceOf(Recognition.Unrecognised.class);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noOtherOutletReadsItsPagesDifferently(Path seed) throws IOException {
    Capture capture = Capture.of(Files.readAllBytes(seed));
    Reading without = FIVE.read(capture);
    Reading with = SIX.read(capture);
    assertThat(told(with)).isEqualTo(told(without));
  }

  /** All that a reading says, as data: pages are made anew by each reading. */
  private static List<Object> told(Reading reading) {
    if (reading instanceof Reading.Parsed parsed) {
      return List.of(roles(parsed), parsed.recognition(), parsed.article());
    }
    if (reading instanceof Reading.NotAnArticle other) {
      return List.of(roles(other), other.recognition(), other.reason());
    }
    return List.of(reading);
  }

  private static List<Object> roles(Reading.Labelled reading) {
    return reading.page().segments().stream()
        .<Object>map(segment -> List.of(segment.role(), segment.quote()))
        .toList();
  }

  private static Reading.Parsed parsed(String name) throws IOException {
    return (Reading.Parsed) SIX.read(page(name));
  }

  private static Capture page(String name) throws IOException {
    try (InputStream file = SixthOutletTest.class.getResourceAsStream("/guest/" + name)) {
      return Capture.of(file.readAllBytes(), CaptureMetadata.of(MediaType.TEXT).withUri(ADDRESS));
    }
  }
}
