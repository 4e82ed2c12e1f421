package dev.dateline.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.article.ArticleId;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.search.Query;
import dev.dateline.core.search.QueryMatch;
import dev.dateline.core.search.QueryParser;
import dev.dateline.core.search.Snippets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an archive finds. */
interface ArchiveSearches extends ArchiveUnderTest {

  @Test
  default void aSearchFindsExactlyWhatTheQueryMeans() {
    List<Reading.Parsed> readings = new ArrayList<>(SampleReadings.all());
    readings.add(SampleReadings.numbered(1));
    readings.add(SampleReadings.numbered(12));
    archive().put(List.copyOf(readings));
    for (String words : SampleQueries.WORDS) {
      assertFindsWhatItMeans(words, QueryParser.words(words), readings);
      assertFindsWhatItMeans("\"" + words + "\"", QueryParser.phrase(words), readings);
    }
    for (String operators : SampleQueries.OPERATORS) {
      assertFindsWhatItMeans(operators, QueryParser.operators(operators), readings);
    }
  }

  @Test
  default void marksAreIgnoredUntilOneIsTyped() {
    ArticleId id = idOf(SampleReadings.vietnamese());
    assertThat(found(QueryParser.words("khi hau"))).containsExactly(id);
    assertThat(found(QueryParser.words("khí hậu"))).containsExactly(id);
    assertThat(found(QueryParser.words("khi hậu"))).isEmpty();
    assertThat(found(QueryParser.words("dai bieu"))).containsExactly(id);
    assertThat(found(QueryParser.words("KHÍ HẬU"))).containsExactly(id);
    assertThat(found(QueryParser.words("ＣＯＰ２７"))).containsExactly(id);
  }

  @Test
  default void hanCharactersAreFoundWithoutADictionary() {
    ArticleId id = idOf(SampleReadings.chinese());
    for (String words : List.of("气候", "候变", "气候变化大会", "大会 基金", "𠮷田", "第二十七届")) {
      assertThat(found(QueryParser.words(words))).as(words).containsExactly(id);
    }
    assertThat(found(QueryParser.words("候气"))).isEmpty();
  }

  @Test
  default void whatRelatedItemsSayIsNeverFound() {
    archive().put(List.copyOf(SampleReadings.all()));
    for (String words : List.of("sông băng", "rừng ngập mặn", "động đất", "高温预警", "极端天气")) {
      assertThat(found(QueryParser.words(words))).as(words).isEmpty();
    }
  }

  @Test
  default void deletedArticlesAreNotFoundUntilTheyAreBack() {
    ArticleId id = idOf(SampleReadings.english());
    archive().delete(id);
    assertThat(found(QueryParser.words("chip"))).isEmpty();
    archive().undelete(id);
    assertThat(found(QueryParser.words("chip"))).containsExactly(id);
  }

  @Test
  default void onlyTheNewestRevisionIsFound() {
    ArticleId id = idOf(SampleReadings.vietnamese());
    put(SampleReadings.vietnameseCorrected());
    assertThat(found(QueryParser.words("đầu tiên"))).isEmpty();
    assertThat(found(QueryParser.words("hai năm nữa"))).containsExactly(id);
    archive().delete(id);
    put(SampleReadings.vietnamese());
    put(SampleReadings.vietnameseAgain());
    assertThat(found(QueryParser.words("đầu tiên"))).isEmpty();
    archive().undelete(id);
    assertThat(found(QueryParser.words("đầu tiên"))).containsExactly(id);
  }

  @Test
  default void aFilterNarrowsASearch() {
    archive().put(List.copyOf(SampleReadings.all()));
    Query query = QueryParser.words("COP27");
    assertThat(found(query)).hasSize(2);
    for (String filter : List.of("language = vi", "source = ngaynay", "published = 2022")) {
      SearchRequest request =
          new SearchRequest(
              query,
              FilterParser.parse(filter),
              SearchRequest.Order.RELEVANCE,
              10,
              0,
              Optional.empty());
      SearchPage page = archive().search(request);
      assertThat(page.total()).isEqualTo(1);
      assertThat(page.hits().get(0).article().article())
          .isEqualTo(SampleReadings.vietnamese().article());
      assertThat(page.hits().get(0).snippets()).isEmpty();
    }
  }

  @Test
  default void everyHitShowsWhereItStands() {
    archive().put(List.copyOf(SampleReadings.all()));
    for (String words : SampleQueries.WORDS) {
      Query query = QueryParser.words(words);
      for (SearchPage.Hit hit : archive().search(SearchRequest.of(query, 10)).hits()) {
        assertThat(hit.snippets())
            .as(words)
            .isNotEmpty()
            .isEqualTo(Snippets.cut(query, hit.article().article(), 3));
      }
    }
  }

  private void assertFindsWhatItMeans(String typed, Query query, List<Reading.Parsed> readings) {
    List<ArticleId> meant =
        readings.stream()
            .map(Reading.Parsed::article)
            .filter(article -> QueryMatch.matches(query, article))
            .map(article -> ArticleId.firstSeen(article.provenance()))
            .toList();
    assertThat(found(query)).as(typed).containsExactlyInAnyOrderElementsOf(meant);
  }

  private List<ArticleId> found(Query query) {
    SearchPage page = archive().search(SearchRequest.of(query, 100));
    assertThat(page.total()).isEqualTo(page.hits().size());
    return page.hits().stream().map(hit -> hit.article().id()).toList();
  }
}
