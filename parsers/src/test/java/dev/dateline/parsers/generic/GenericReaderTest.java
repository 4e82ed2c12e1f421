package dev.dateline.parsers.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import dev.dateline.parsers.OutletParsers;
import dev.dateline.parsers.Outlets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GenericReaderTest {

  private static final OutletParsers PARSERS = new OutletParsers(Outlets.all());

  static List<GoldPage> pages() {
    return GoldPages.all();
  }

  @ParameterizedTest
  @CsvSource({"dev, 0.989", "held, 0.986", "wild, 0.99", "fresh, 0.989", "last, 0.988"})
  void theBodyIsFound(String group, double least) {
    ShingleScore score =
        GoldPages.group(group).stream()
            .map(page -> ShingleScore.of(page.body(), GoldPages.body(page.html())))
            .reduce(ShingleScore.NONE, ShingleScore::plus);
    assertThat(score.f1()).as(score.toString()).isGreaterThan(least);
  }

  @Test
  void theBodyIsFoundOnChineseJapaneseAndKoreanPages() {
    ShingleScore score =
        pages().stream()
            .filter(GoldPage::isEastern)
            .map(page -> ShingleScore.of(page.body(), GoldPages.body(page.html())))
            .reduce(ShingleScore.NONE, ShingleScore::plus);
    assertThat(score.f1()).as(score.toString()).isGreaterThan(0.985);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCharacterHasExactlyOneRole(GoldPage page) {
    LabelledPage labelled = GoldPages.label(page.html());
    StringBuilder printed = new StringBuilder();
    labelled.page().lines().forEach(line -> printed.append(line.text()));
    StringBuilder labels = new StringBuilder();
    labelled.segments().forEach(segment -> labels.append(segment.text()));
    assertThat(labels.toString()).isEqualTo(printed.toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyQuoteStandsWhereItSays(GoldPage page) {
    byte[] bytes = page.html().getBytes(StandardCharsets.UTF_8);
    for (Quote quote : parsed(page).article().quotes()) {
      String there = Parser.unescapeEntities(at(bytes, quote.spans()), false);
      assertThat(bare(there)).isEqualTo(bare(quote.text()));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void anUnknownOutletIsReadAndSaidToBeUnknown(GoldPage page) {
    Reading.Parsed parsed = parsed(page);
    assertThat(parsed.recognition()).isInstanceOf(Recognition.Unrecognised.class);
    assertThat(parsed.article().provenance().outlet()).isEmpty();
    assertThat(parsed.article().provenance().parserVersion()).isEqualTo(GenericReader.VERSION);
    assertThat(parsed.article().provenance().findings())
        .extracting(finding -> finding.reason())
        .contains("OUTLET_UNRECOGNISED");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theLanguageIsThatOfTheLettersOrAsDeclared(GoldPage page) {
    String language = page.name().substring(0, 2);
    boolean told =
        page.html().contains("<html lang=") || !List.of("de", "fr", "es").contains(language);
    assertThat(parsed(page).article().story().language()).isEqualTo(told ? language : "und");
  }

  @Test
  void furnitureNeverSpeaksForTheStory() {
    LabelledPage page =
        GoldPages.label(
            """
            <html><body><nav><a href=/>Home</a></nav><main><h1>A bridge is closed</h1>
            <p class=byline>By Ann Lee</p><time>March 12, 2019</time>
            <p>The bridge over the river was closed on Monday, the council said in a statement.</p>
            <aside><h3><a href=/x>A river rises again</a></h3></aside>
            <p>It will be opened again when the two broken pillars have been replaced.</p></main>
            <section class=comments><p>I have never liked this bridge, nor the river below it.</p>
            </section><footer>All about bridges</footer></body></html>
            """);
    assertThat(page.segments())
        .extracting(Segment::role)
        .containsExactly(
            Role.NAVIGATION,
            Role.HEADLINE,
            Role.BYLINE,
            Role.PUBLISHED,
            Role.PARAGRAPH,
            Role.RELATED_TITLE,
            Role.PARAGRAPH,
            Role.COMMENT_FORM,
            Role.NOTICE);
  }

  @Test
  void aPageThatOnlyListsStoriesTellsNone() {
    StringBuilder html = new StringBuilder("<html><body><h1>News</h1>");
    for (int i = 0; i < 12; i++) {
      html.append(
              "<div class=card><h2><a href=/%d>Another title of a story %d</a></h2>"
                  .formatted(i, i))
          .append(
              "<p>What that story is about, in so many words and no more than these.</p></div>");
    }
    Reading reading = PARSERS.read(html(html.append("</body></html>").toString()));
    assertThat(reading).isInstanceOf(Reading.NotAnArticle.class);
  }

  @Test
  void textWithoutMarkupIsReadByTheShapesOfItsLines() {
    String text =
        """
        Home | News | Sport

        A bridge is closed until the spring

        By Ann Lee
        The bridge over the river was closed on Monday, the council said in a statement that
        was read out in the town hall. Nobody asked why it had taken the council so long.

        It will be opened again when the two broken pillars have been replaced by new ones, and
        that may take until the spring if the river stays as high as it has been since autumn.

        Most read
        """
            .replace("that\nwas", "that was")
            .replace("and\nthat", "and that");
    Reading.Parsed parsed =
        (Reading.Parsed) PARSERS.read(Capture.of(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(parsed.article().story().headline().orElseThrow().text())
        .isEqualTo("A bridge is closed until the spring");
    assertThat(parsed.article().attribution().bylines())
        .extracting(Quote::text)
        .containsExactly("Ann Lee");
    assertThat(parsed.article().story().paragraphs()).hasSize(2);
    assertThat(parsed.page().of(Role.UNKNOWN)).hasSize(2);
  }

  private static Reading.Parsed parsed(GoldPage page) {
    return (Reading.Parsed) PARSERS.read(html(page.html()));
  }

  private static Capture html(String html) {
    return Capture.of(html.getBytes(StandardCharsets.UTF_8), CaptureMetadata.of(MediaType.HTML));
  }

  private static String at(byte[] bytes, List<Span> spans) {
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    spans.forEach(span -> found.write(bytes, span.start(), span.end() - span.start()));
    return found.toString(StandardCharsets.UTF_8);
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "").toLowerCase(Locale.ROOT);
  }
}
