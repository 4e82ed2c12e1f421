package dev.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.parsers.Edition;
import dev.dateline.parsers.Outlets;
import dev.dateline.parsers.grammar.Declaration;
import dev.dateline.parsers.grammar.Declaration.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written about an outlet is what its edition says. */
class PortraitTest {

  private static final Path SOURCES = Path.of("src", "main", "java", "dev", "dateline", "parsers");
  private static final Path PORTRAITS = Path.of("..", "docs", "outlets");

  static List<Edition> editions() {
    return Outlets.editions();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void thePortraitIsWhatTheEditionSays(Edition edition) throws IOException {
    Golden.compare(
        PORTRAITS.resolve(edition.outlet().id() + ".md"),
        Portrait.of(edition, drawing(edition), Golden.command(PortraitTest.class)),
        PortraitTest.class);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theDrawingShowsEveryZone(Edition edition) throws IOException {
    List<String> zones =
        edition
            .page()
            .describe()
            .filter(rule -> rule.scope() == Scope.ZONE)
            .map(Declaration::part)
            .distinct()
            .toList();
    assertThat(drawing(edition)).contains(zones);
  }

  /** The drawing in the package's Javadoc, as a reader of the generated page sees it. */
  private static String drawing(Edition edition) throws IOException {
    Path file = SOURCES.resolve(edition.outlet().id().value()).resolve("package-info.java");
    String source = Files.readString(file);
    String drawing = source.substring(source.indexOf("<pre>") + 5, source.indexOf("</pre>"));
    return drawing
        .lines()
        .filter(line -> line.length() > 3)
        .map(line -> line.substring(3))
        .map(line -> line.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .collect(Collectors.joining("\n", "", "\n"))
        .stripIndent();
  }
}
