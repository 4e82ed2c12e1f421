package dev.dateline.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.article.Article;
import dev.dateline.core.label.Segment;
import dev.dateline.core.reading.Reading;
import dev.dateline.parsers.OutletParsers;
import dev.dateline.parsers.Outlets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every line of every page is for; {@code html/<name>.roles} beside the page says it. */
class HtmlRolesTest {

  private final OutletParsers parsers = new OutletParsers(Outlets.all());

  static List<String> names() {
    return Pages.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyLineHasItsRole(String name) throws IOException {
    Reading reading = parsers.read(Pages.capture(name));
    assertThat(reading).isInstanceOf(Reading.Parsed.class);
    List<String> roles =
        ((Reading.Parsed) reading).page().segments().stream().map(HtmlRolesTest::line).toList();
    try (InputStream golden = getClass().getResourceAsStream("/html/" + name + ".roles")) {
      assertThat(String.join("\n", roles) + "\n")
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theStoryStandsWhereItSays(String name) {
    byte[] kept = Pages.text(Pages.capture(name)).text().getBytes(StandardCharsets.UTF_8);
    Article article = ((Reading.Parsed) parsers.read(Pages.capture(name))).article();
    assertThat(article.story().paragraphs())
        .allMatch(paragraph -> HtmlText.stands(kept, paragraph));
    assertThat(article.story().headline())
        .hasValueSatisfying(headline -> assertThat(HtmlText.stands(kept, headline)).isTrue());
  }

  private static String line(Segment segment) {
    return segment.role() + "\t" + segment.text().strip();
  }
}
