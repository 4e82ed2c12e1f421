package dev.dateline.grpc.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.label.Segment;
import dev.dateline.core.reading.Reading;
import dev.dateline.grpc.ArticleJson;
import dev.dateline.grpc.ArticleProtos;
import dev.dateline.v1.Article;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.Quote;
import dev.dateline.v1.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArticleProtosTest {
  @Test
  void nothingOfAnArticleIsLost() {
    for (Reading.Parsed reading : SampleReadings.all()) {
      Article audit = ArticleProtos.toProto(reading, ArticleView.ARTICLE_VIEW_AUDIT);
      assertThat(ArticleReader.read(audit)).isEqualTo(reading.article());
      Article full = ArticleProtos.toProto(reading.article(), ArticleView.ARTICLE_VIEW_FULL);
      assertThat(ArticleReader.read(full)).isEqualTo(reading.article());
    }
  }

  @Test
  void nothingOfAPageIsLostInTheAuditView() {
    for (Reading.Parsed reading : SampleReadings.all()) {
      Article audit = ArticleProtos.toProto(reading, ArticleView.ARTICLE_VIEW_AUDIT);
      List<Segment> segments = reading.page().segments();
      assertThat(audit.getSegmentsCount()).isEqualTo(segments.size());
      for (int i = 0; i < segments.size(); i++) {
        dev.dateline.v1.Segment sent = audit.getSegments(i);
        assertThat(ArticleReader.quote(sent.getQuote())).isEqualTo(segments.get(i).quote());
        assertThat(sent.getRole()).isEqualTo(segments.get(i).role().name());
        assertThat(sent.getLineNumber()).isEqualTo(segments.get(i).line().number());
        assertThat(sent.getZone()).isEqualTo(segments.get(i).zone());
        assertThat(sent.getRule()).isEqualTo(segments.get(i).rule());
      }
    }
  }

  @Test
  void everyQuoteStandsWhereItSays() {
    Reading.Parsed reading = SampleReadings.chinese();
    Article article = ArticleProtos.toProto(reading, ArticleView.ARTICLE_VIEW_AUDIT);
    byte[] bytes = reading.capture().bytes();
    assertThat(article.getSegmentsList())
        .allSatisfy(
            segment ->
                assertThat(printed(bytes, segment.getQuote()))
                    .isEqualTo(segment.getQuote().getText()));
    assertThat(printed(bytes, article.getStory().getHeadline())).isEqualTo("第二十七届气候变化大会闭幕");
  }

  @Test
  void theBasicViewHasNoTextButHeadlineAndStandfirst() {
    Article basic =
        ArticleProtos.toProto(
            SampleReadings.vietnamese().article(), ArticleView.ARTICLE_VIEW_BASIC);
    assertThat(basic.getStory().hasHeadline()).isTrue();
    assertThat(basic.getStory().hasStandfirst()).isTrue();
    assertThat(basic.getStory().getParagraphsCount()).isZero();
    assertThat(basic.getStory().getCrossheadsCount()).isZero();
    assertThat(basic.getRelatedItemsCount()).isZero();
    assertThat(basic.getDates().getCandidatesCount()).isZero();
    assertThat(basic.getDates().hasPublished()).isTrue();
    assertThat(basic.getSegmentsCount()).isZero();
  }

  @Test
  void whatIsNotStoredHasNoName() {
    Article article =
        ArticleProtos.toProto(SampleReadings.english().article(), ArticleView.ARTICLE_VIEW_FULL);
    assertThat(article.getName()).isEmpty();
    assertThat(article.getRevision()).isZero();
    assertThat(article.getState()).isEqualTo(Article.State.STATE_UNSPECIFIED);
  }

  @Test
  void aPageThatIsNoArticleSaysWhyAndKeepsItsSegments() {
    Reading.NotAnArticle none = SampleReadings.notAnArticle();
    Article audit = ArticleProtos.toProto(none, ArticleView.ARTICLE_VIEW_AUDIT);
    assertThat(audit.hasStory()).isFalse();
    assertThat(audit.getProvenance().getCapture()).isEqualTo("captures/" + none.capture().id());
    assertThat(audit.getFindings(0).getReason()).isEqualTo("LIST_PAGE");
    assertThat(audit.getSegmentsCount()).isEqualTo(2);
    assertThat(ArticleProtos.toProto(none, ArticleView.ARTICLE_VIEW_FULL).getSegmentsCount())
        .isZero();
  }

  @Test
  void anArticleIsOneLineOfJson() {
    Article article =
        ArticleProtos.toProto(SampleReadings.chinese().article(), ArticleView.ARTICLE_VIEW_FULL);
    String line = ArticleJson.line(article);
    assertThat(line)
        .startsWith("{")
        .endsWith("}")
        .doesNotContain("\n")
        .contains("\"headline\":{\"text\":\"第二十七届气候变化大会闭幕\",\"spans\":[{\"start\":\"10\",");
  }

  private static String printed(byte[] bytes, Quote quote) {
    return quote.getSpansList().stream()
        .map(span -> printed(bytes, span))
        .collect(Collectors.joining());
  }

  private static String printed(byte[] bytes, Span span) {
    return new String(
        Arrays.copyOfRange(bytes, (int) span.getStart(), (int) span.getEnd()),
        StandardCharsets.UTF_8);
  }
}
