package dev.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.dateline.core.label.Segment;
import dev.dateline.core.reading.Recognition;
import dev.dateline.corpus.Corpus.Specimen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every outlet reads every capture of its own as the goldens say. */
class ConformanceTest {

  private static final String WRITE = "dateline.goldens";
  private static final String COMMAND =
      "mvn -pl parsers -am test -Dtest=ConformanceTest -Dsurefire.failIfNoSpecifiedTests=false -D"
          + WRITE
          + "=write";

  static List<Specimen> captures() {
    return Corpus.all();
  }

  @Test
  void everyOutletHasACapture() {
    List<String> outlets =
        Corpus.PARSERS.parsers().stream().map(parser -> parser.outlet().id().value()).toList();
    assertThat(captures().stream().map(Specimen::outlet).distinct().sorted().toList())
        .isEqualTo(outlets);
  }

  @ParameterizedTest
  @MethodSource("captures")
  void everyLineHasTheRoleOfItsGolden(Specimen specimen) throws IOException {
    compare(specimen.golden(".labels.tsv"), labels(specimen.reading().page().segments()));
  }

  @ParameterizedTest
  @MethodSource("captures")
  void everyFactIsThatOfItsGolden(Specimen specimen) throws IOException {
    compare(specimen.golden(".facts.tsv"), FactSheet.of(specimen.reading()));
  }

  @ParameterizedTest
  @MethodSource("captures")
  void itsOwnOutletExplainsItAndNoOtherDoes(Specimen specimen) {
    Recognition recognition = specimen.reading().recognition();
    assertThat(recognition).isInstanceOf(Recognition.Recognised.class);
    assertThat(recognition.claims())
        .extracting(claim -> claim.outlet().value())
        .containsExactly(specimen.outlet());
  }

  private static String labels(List<Segment> segments) {
    return segments.stream()
        .map(s -> s.line().number() + "\t" + s.role() + "\t" + s.text().replace("\t", "\\t") + "\n")
        .collect(Collectors.joining());
  }

  private static void compare(Path golden, String actual) throws IOException {
    if ("write".equals(System.getProperty(WRITE))) {
      Files.writeString(golden, actual);
    } else if (!Files.exists(golden)) {
      fail(
          "%s is missing. Check what was read, then write it with%n  %s%n%n%s",
          golden, COMMAND, actual);
    } else {
      assertThat(actual)
          .as("%s (if the change is right: %s)", golden, COMMAND)
          .isEqualTo(Files.readString(golden));
    }
  }
}
