package dev.dateline.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.core.article.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How an archive lists its articles. */
interface ArchiveLists extends ArchiveUnderTest {

  @Test
  default void anEmptyArchiveListsNothing() {
    ArticlePage page = archive().list(ListRequest.of(ArticleFilter.ALL, 10));
    assertThat(page).isEqualTo(new ArticlePage(List.of(), Optional.empty(), 0));
  }

  @Test
  default void pagesTogetherListEveryArticleOnceInOrder() {
    List<ArticleId> oldestFirst = putNumbered(23);
    List<ArticleId> newestFirst = new ArrayList<>(oldestFirst);
    Collections.reverse(newestFirst);
    for (int limit : List.of(1, 7, 23, 100)) {
      assertThat(walk(request(ListRequest.Order.CREATED_ASC, limit))).isEqualTo(oldestFirst);
      assertThat(walk(request(ListRequest.Order.CREATED_DESC, limit))).isEqualTo(newestFirst);
    }
  }

  @Test
  default void articlesOfOneCommitAreListedOnceToo() {
    List<ArticleId> ids =
        archive().put(List.copyOf(SampleReadings.all())).stream()
            .map(deposit -> deposit.article().orElseThrow().article())
            .toList();
    for (ListRequest.Order order : ListRequest.Order.values()) {
      assertThat(walk(request(order, 1))).containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @Test
  default void whatComesInBetweenNeverShiftsAPage() {
    List<ArticleId> ids = putNumbered(6);
    ListRequest request = request(ListRequest.Order.CREATED_DESC, 4);
    ArticlePage first = archive().list(request);
    idOf(SampleReadings.english());
    ArticlePage second = archive().list(request.after(first.next().orElseThrow()));
    assertThat(second.articles())
        .extracting(StoredArticle::id)
        .containsExactly(ids.get(1), ids.get(0));
    assertThat(second.next()).isEmpty();
  }

  @Test
  default void deletedArticlesAreListedOnlyWhenAskedFor() {
    List<ArticleId> ids = putNumbered(3);
    archive().delete(ids.get(1));
    assertThat(walk(request(ListRequest.Order.CREATED_ASC, 10)))
        .containsExactly(ids.get(0), ids.get(2));
    ListRequest all =
        new ListRequest(
            ArticleFilter.ALL, ListRequest.Order.CREATED_ASC, true, 10, Optional.empty());
    assertThat(walk(all)).isEqualTo(ids);
  }

  @Test
  default void aFilterTakesWhatItAccepts() {
    archive().put(List.copyOf(SampleReadings.all()));
    putNumbered(2);
    for (String filter :
        List.of(
            "",
            "source = ngaynay",
            "outlet:(ngaynay OR chinanews)",
            "language = zh",
            "language:(vi OR en)",
            "published >= 2022-11-01 AND published <= 2022-11-30",
            "published = 2022-11-20",
            "published > 2022-11-20",
            "published < 2022-11-20",
            "published_at_source = 2023",
            "event_day = 2023-11-04",
            "captured >= 2026-01",
            "captured <= 2026-12",
            "modified >= 2000",
            "published.status = UNRESOLVED",
            "published.status:(PROVEN OR AGREED)",
            "event_day.status = DERIVED AND language = zh",
            "source = nobody")) {
      ArticleFilter parsed = FilterParser.parse(filter);
      List<StoredArticle> everything =
          archive().list(ListRequest.of(ArticleFilter.ALL, 100)).articles();
      ArticlePage taken = archive().list(ListRequest.of(parsed, 100));
      assertThat(taken.articles())
          .as(filter)
          .isEqualTo(everything.stream().filter(a -> parsed.accepts(a.article())).toList());
      assertThat(taken.total()).as(filter).isEqualTo(taken.articles().size());
    }
  }

  @Test
  default void aCursorIsGoodForItsOwnRequestOnly() {
    putNumbered(3);
    ListRequest request = request(ListRequest.Order.CREATED_ASC, 1);
    PageCursor cursor = archive().list(request).next().orElseThrow();
    assertInvalid(request(ListRequest.Order.CREATED_DESC, 1).after(cursor));
    assertInvalid(ListRequest.of(FilterParser.parse("language = en"), 1).after(cursor));
    for (String nonsense : List.of("", "x", "%%%", "AAAA", cursor.value() + "A", "0 0 0 0")) {
      assertInvalid(request.after(new PageCursor(nonsense)));
    }
  }

  private void assertInvalid(ListRequest request) {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> archive().list(request))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.CURSOR_INVALID));
  }

  private static ListRequest request(ListRequest.Order order, int limit) {
    return new ListRequest(ArticleFilter.ALL, order, false, limit, Optional.empty());
  }

  private List<ArticleId> walk(ListRequest first) {
    List<ArticleId> ids = new ArrayList<>();
    Optional<ListRequest> request = Optional.of(first);
    while (request.isPresent()) {
      ArticlePage page = archive().list(request.get());
      assertThat(page.articles()).hasSizeBetween(1, first.limit());
      page.articles().forEach(article -> ids.add(article.id()));
      request = page.next().map(first::after);
    }
    return ids;
  }
}
