package dev.dateline.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.page.PageMetadata;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages say about themselves. */
class HtmlMetadataTest {

  private static List<String> said(String html) {
    return Pages.page(html).metadata().entries().stream()
        .map(entry -> entry.name() + "=" + entry.value().text())
        .toList();
  }

  @Test
  void headMicrodataAndTimesAreKeptInPageOrder() {
    assertThat(
            said(
                "<html lang=vi><title>T</title><meta property='og:title' content='O'><meta itemprop=dateModified content=M>"
                    + "<p><span itemprop=author>A <b>B</b></span><time datetime=D itemprop=datePublished>hôm qua</time>"))
        .containsExactly(
            "title=T",
            "og:title=O",
            "itemprop:dateModified=M",
            "itemprop:author=A B",
            "time:datetime=D",
            "itemprop:datePublished=D");
  }

  @Test
  void theAddressIsTheCanonicalOneElseOpenGraphs() {
    String openGraph = "<html lang=vi><meta property='og:url' content='https://b/'>";
    PageMetadata both = Pages.page(openGraph + "<link rel=canonical href='https://a/'>").metadata();
    assertThat(both.canonicalUri()).hasValue("https://a/");
    assertThat(both.language()).hasValue("vi");
    assertThat(Pages.page(openGraph).metadata().canonicalUri()).hasValue("https://b/");
  }

  @Test
  void onlyTheArticleOfJsonLdSpeaks() {
    assertThat(
            said(
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"ItemList\",\"itemListElement\":"
                    + "[{\"@type\":\"NewsArticle\",\"headline\":\"other\"}]},{\"@type\":[\"ReportageNewsArticle\"],"
                    + "\"headline\":\"this\",\"author\":[{\"name\":\"A\"},\"B\"]}]}</script>"))
        .containsExactly(
            "jsonld:@type=ReportageNewsArticle",
            "jsonld:headline=this",
            "jsonld:author.name=A",
            "jsonld:author.name=B");
  }

  @Test
  void damagedJsonLdIsAFindingAndNothingElseIsLost() {
    String html =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"kept\",\"x\":</script>"
            + "<meta name=author content=A><p>printed</p>";
    assertThat(said(html))
        .containsExactly("jsonld:@type=Article", "jsonld:headline=kept", "author=A");
    assertThat(Pages.reasons(Pages.page(html))).containsExactly("JSONLD_DAMAGED");
    assertThat(Pages.printed(html)).containsExactly("printed");
  }

  @Test
  void hiddenFieldsAreNotPrintedButKept() {
    assertThat(said("<div style='display:none'><i id=pubtime_baidu>2024-03-09 14:20:31</i></div>"))
        .containsExactly("hidden:pubtime_baidu=2024-03-09 14:20:31");
  }
}
