package dev.dateline.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.page.Page;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to break readers. */
class HtmlHostileTest {

  static Stream<Arguments> pages() {
    String attributes =
        String.join(" ", IntStream.range(0, 20_000).mapToObj(i -> "a" + i + "=x").toList());
    return Stream.of(
        Arguments.of("deep nesting", "<div>".repeat(200_000) + "x"),
        Arguments.of("deep inline nesting", "<b><i>".repeat(40_000) + "x"),
        Arguments.of("nested tables", "<table><tr><td>".repeat(20_000) + "x"),
        Arguments.of("unclosed paragraphs", "<p>x".repeat(100_000)),
        Arguments.of("formatting that never ends", "<p><b id=a>x".repeat(20_000)),
        Arguments.of("an attribute of a megabyte", "<p title='" + "x".repeat(1 << 20) + "'>y</p>"),
        Arguments.of("an alt of a megabyte", "<img src=a alt='" + "x ".repeat(1 << 19) + "'>"),
        Arguments.of("a class of a megabyte", "<p class='" + "x ".repeat(1 << 19) + "'>y"),
        Arguments.of("many attributes", "<p " + attributes + ">x"),
        Arguments.of("references without end", "&".repeat(1 << 20)),
        Arguments.of("long references", "&" + "a".repeat(1 << 20)),
        Arguments.of("different references", references()),
        Arguments.of("a tag without end", "<p " + "x".repeat(1 << 20)),
        Arguments.of("a comment without end", "<p>x<!--" + "-".repeat(1 << 20)),
        Arguments.of("deep JSON", ld("[".repeat(1 << 20))),
        Arguments.of(
            "JSON without end", ld("{\"@type\":\"NewsArticle\",\"a\":\"" + "\\".repeat(1 << 20))),
        Arguments.of("hidden fields without end", "<div hidden>" + "<i id=a>x".repeat(20_000)),
        Arguments.of("one megabyte of one line", "<p>" + "Một câu văn. ".repeat(80_000)),
        Arguments.of("tables inside tables, misplaced", "<table>x<tr>y<td>z".repeat(10_000)));
  }

  private static String references() {
    return String.join(
        "", IntStream.range(0, 60_000).mapToObj(i -> "&#" + (i + 40) + " ").toList());
  }

  private static String ld(String json) {
    return "<script type='application/ld+json'>" + json + "</script><p>x";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void noPageBreaksTheReader(String name, String html) {
    Page page = Pages.page(html);
    Pages.assertStands(html, page);
    assertThat(page.lines().size()).isLessThan(250_000);
  }

  @ParameterizedTest
  @MethodSource("oversized")
  void aPageOverTheCapsIsCutWithAFinding(String html) {
    assertThat(Pages.reasons(Pages.page(html))).contains(HtmlLayout.CUT);
  }

  static Stream<String> oversized() {
    return Stream.of("<p>x</p>".repeat(100_000), "<p>" + "x".repeat(12_100_000));
  }
}
