package dev.dateline.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.page.Line;
import dev.dateline.core.page.Markup;
import dev.dateline.core.page.Page;
import dev.dateline.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page prints, line by line. */
class HtmlLayoutTest {

  @Test
  void oneLineForEachBlockCellAndBreak() {
    assertThat(
            Pages.printed(
                "<div>một<br>hai</div><table><tr><td>ba</td><td>bốn</td></tr></table><ul><li>năm<li>sáu</ul>"))
        .containsExactly("một", "hai", "ba", "bốn", "năm", "sáu");
  }

  @Test
  void whiteSpaceIsOneBlankAndNoBreakSpaceStays() {
    assertThat(Pages.printed("<p>  a \n\t b<b> c</b>&nbsp;d&nbsp; </p>"))
        .containsExactly("a b c\u00A0d");
  }

  @Test
  void nothingIsPrintedOfScriptsStylesAndWhatThePageHides() {
    assertThat(
            Pages.printed(
                "<head><title>t</title></head><script>s</script><style>s</style><noscript>n</noscript>"
                    + "<template>t</template><svg><text>v</text></svg><!-- c --><p hidden>h</p>"
                    + "<div style='color:red; display : none'><p>d</p></div><p>printed</p>"))
        .containsExactly("printed");
  }

  @Test
  void anAltTextIsALineBesideTheLineItStandsIn() {
    Page page = Pages.page("<p>before <img src=a alt='the picture'> after</p><img alt='' src=b>");
    assertThat(page.lines()).extracting(Line::text).containsExactly("before after", "the picture");
    assertThat(page.lines().get(1).markup().orElseThrow().origin()).isEqualTo(Markup.Origin.ALT);
  }

  @Test
  void iconsAreNoPictures() {
    assertThat(Pages.printed("<img alt=icon width=16 src=a><img alt=pixel height=1px src=b>x"))
        .containsExactly("x");
  }

  @Test
  void paragraphsAndDoubleBreaksLeaveABlankLine() {
    assertThat(Pages.page("<div>a</div><div>b</div><p>c</p>d<br>e<br><br>f").lines())
        .extracting(Line::afterBlank)
        .containsExactly(false, false, true, true, false, true);
  }

  @Test
  void aLineKnowsItsElementsAndItsLinks() {
    Markup markup =
        Pages.page("<div id=main class='a b'><h2><a href=x>four</a>four</h2></div>")
            .lines()
            .get(0)
            .markup()
            .orElseThrow();
    assertThat(markup.path())
        .extracting(Markup.Element::name)
        .containsExactly("html", "body", "div", "h2");
    assertThat(markup.path().get(2).classes()).containsExactly("a", "b");
    assertThat(markup.path().get(2).id()).isEqualTo("main");
    assertThat(markup.headingLevel()).hasValue(2);
    assertThat(markup.linked()).isEqualTo(0.5);
  }

  @Test
  void aQuotePartedByTagsHasASpanForEachPart() {
    Line line = Pages.page("<p>ab<b>cd</b>ef</p>").lines().get(0);
    assertThat(line.quote(1, 5).spans())
        .containsExactly(new Span(4, 5), new Span(8, 10), new Span(14, 15));
  }

  @Test
  void wordsThatAreRepeatedStandEachInTheirOwnPlace() {
    String html = "<p>a</p><img alt=a src=x><img alt=a src=y><table>a<tr><td>a</table><p>a</p>";
    assertThat(Pages.page(html).lines())
        .extracting(line -> line.quote().start())
        .containsExactly(3, 17, 34, 49, 58, 70);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a &amp; b &lt c &notit; &copy2024 &NotEqualTilde; &#0; &#x80; &#xD;x &bogus; & z</p>",
        "x<table>foo<tr><td>bar</td></tr>baz</table>q",
        "<p>1<b>2<p>3</b>4<i>5<b>6</i>7</b>",
        "\uFEFF<p>𝒳 a𝒴 &#x1D4B3; b</p>",
        "<p>\r\na\r\nb\rc</p>",
        "<img alt='a &copy=1 &amp;\n b' src=x><textarea>\n t</textarea><a title='x'>y",
        "<p>　　词&nbsp;<b>&nbsp;</b> &emsp; 语　</p>",
        "<title>A &amp; B</title><meta name=x content='&quot;q&quot;'><link rel=canonical href='/?a=1&b=2'>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"\\u00e1 \\\"b\\\" \\n\"}</script>",
        "<![CDATA[x]]><p>y</p><plaintext>&amp; z",
        "<select><option>a<p>b</select><frameset>c",
        "<p title='a > b' data-x=\"<p>c</p>\">a < b</p><!-- <p>d</p> --><pre>\n e</pre>f</x>g",
        "<script>var a = '<p>b</p>';</script><style>p > b {}</style><p>c<svg><title>d</title></svg>e",
        "<p>a<noscript>b</noscript>c<iframe><p>d</p></iframe>e<textarea>f</textarea>g</p><!-- h"
      })
  void everyQuoteStandsWhereItSays(String html) {
    Page page = Pages.page(html);
    assertThat(Pages.reasons(page)).doesNotContain(HtmlLayout.UNSURE);
    Pages.assertStands(html, page);
  }
}
