package dev.dateline.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.core.article.ArticleId;
import dev.dateline.core.search.Query;
import dev.dateline.core.search.QueryParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In which order an archive finds, and how it turns pages. */
interface ArchiveRanks extends ArchiveUnderTest {

  @Test
  default void wordsSideBySideAreBetterThanWordsApart() {
    ArticleId apart =
        idOf(
            SampleReadings.story(
                "https://a.example/1",
                "Paris and the agreement",
                "An agreement, a Paris of agreements, a Paris of Parises, an agreement.",
                "Paris once more, and once more an agreement that is of Paris."));
    ArticleId together =
        idOf(
            SampleReadings.story(
                "https://a.example/2", "In the news", "The Paris agreement is old by now."));
    assertThat(walk(QueryParser.words("paris agreement"), SearchRequest.Order.RELEVANCE, 10))
        .containsExactly(together, apart);
  }

  @Test
  default void scoresFallInTheOrderOfRelevance() {
    archive().put(List.copyOf(SampleReadings.all()));
    putNumbered(5);
    Query query = QueryParser.operators("numbered OR story OR COP27 OR 3");
    List<SearchPage.Hit> hits = archive().search(SearchRequest.of(query, 10)).hits();
    assertThat(hits)
        .hasSize(7)
        .extracting(SearchPage.Hit::score)
        .isSortedAccordingTo(Collections.reverseOrder());
  }

  @Test
  default void newestFirstIsTheOrderOfKeeping() {
    List<ArticleId> ids = new ArrayList<>(putNumbered(9));
    Collections.reverse(ids);
    for (int limit : List.of(1, 4, 9, 50)) {
      assertThat(walk(QueryParser.words("numbered"), SearchRequest.Order.NEWEST, limit))
          .isEqualTo(ids);
    }
  }

  @Test
  default void pagesTogetherFindEveryArticleOnce() {
    List<ArticleId> ids = putNumbered(11);
    for (int limit : List.of(1, 4, 11)) {
      List<ArticleId> walked =
          walk(QueryParser.words("numbered story"), SearchRequest.Order.RELEVANCE, limit);
      assertThat(walked).hasSize(11);
      assertThat(new HashSet<>(walked)).isEqualTo(new HashSet<>(ids));
    }
  }

  @Test
  default void aCursorIsGoodForItsOwnSearchOnly() {
    putNumbered(3);
    SearchRequest request = request("numbered", SearchRequest.Order.RELEVANCE, 1);
    Optional<PageCursor> cursor = archive().search(request).next();
    assertInvalid(from(cursor, request("story", SearchRequest.Order.RELEVANCE, 1)));
    assertInvalid(from(cursor, request("numbered", SearchRequest.Order.NEWEST, 1)));
    assertInvalid(from(Optional.of(new PageCursor("x")), request));
    assertInvalid(from(Optional.of(new PageCursor("")), request));
  }

  private void assertInvalid(SearchRequest request) {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> archive().search(request))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.CURSOR_INVALID));
  }

  private static SearchRequest request(String words, SearchRequest.Order order, int limit) {
    return from(
        Optional.empty(),
        new SearchRequest(
            QueryParser.words(words), ArticleFilter.ALL, order, limit, 0, Optional.empty()));
  }

  private static SearchRequest from(Optional<PageCursor> cursor, SearchRequest request) {
    return new SearchRequest(
        request.query(),
        request.filter(),
        request.order(),
        request.limit(),
        request.snippets(),
        cursor);
  }

  private List<ArticleId> walk(Query query, SearchRequest.Order order, int limit) {
    List<ArticleId> ids = new ArrayList<>();
    SearchRequest first =
        new SearchRequest(query, ArticleFilter.ALL, order, limit, 0, Optional.empty());
    Optional<SearchRequest> request = Optional.of(first);
    while (request.isPresent()) {
      SearchPage page = archive().search(request.get());
      page.hits().forEach(hit -> ids.add(hit.article().id()));
      request = page.next().map(next -> from(Optional.of(next), first));
    }
    return ids;
  }
}
