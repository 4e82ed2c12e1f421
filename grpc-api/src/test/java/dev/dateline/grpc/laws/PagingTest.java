package dev.dateline.grpc.laws;

import static dev.dateline.grpc.laws.ServerUnderTest.nameOf;
import static dev.dateline.grpc.laws.ServerUnderTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.rpc.ErrorInfo;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.v1.Article;
import dev.dateline.v1.DeleteArticleRequest;
import dev.dateline.v1.HighlightOptions;
import dev.dateline.v1.ListArticlesRequest;
import dev.dateline.v1.ListArticlesResponse;
import dev.dateline.v1.SearchArticlesRequest;
import dev.dateline.v1.SearchArticlesRequest.QueryMode;
import dev.dateline.v1.SearchArticlesResponse;
import dev.dateline.v1.SearchArticlesResponse.Result;
import dev.dateline.v1.SearchArticlesResponse.Snippet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagingTest {
  private static final int PLAIN = 25;

  @RegisterExtension final ServerUnderTest server = new ServerUnderTest();

  @BeforeEach
  void someArticles() {
    for (int i = 0; i < PLAIN; i++) {
      server.clock().tick();
      server.keep(SampleReadings.numbered(i));
    }
    server.clock().tick();
    server.keep(SampleReadings.vietnamese());
    server.clock().tick();
    server.keep(SampleReadings.chinese());
  }

  @Test
  void pagesTogetherAreTheWholeListAndNothingTwice() {
    List<String> names = new ArrayList<>();
    ListArticlesRequest request =
        ListArticlesRequest.newBuilder().setPageSize(4).setReturnTotalSize(true).build();
    String token = "";
    do {
      ListArticlesResponse page = list(request.toBuilder().setPageToken(token));
      assertThat(page.getArticlesCount()).isBetween(1, 4);
      assertThat(page.getTotalSize()).isEqualTo(PLAIN + 2);
      page.getArticlesList().forEach(article -> names.add(article.getName()));
      token = page.getNextPageToken();
    } while (!token.isEmpty());
    assertThat(names).hasSize(PLAIN + 2).doesNotHaveDuplicates();
    assertThat(names.get(0)).isEqualTo(nameOf(SampleReadings.chinese()));
  }

  @Test
  void aPageIsCutBeforeItGrowsTooLarge() {
    String paragraph = "A long paragraph. ".repeat(60_000);
    for (int i = 0; i < 4; i++) {
      server.keep(SampleReadings.story("https://long.example/" + i, "Long " + i, paragraph));
    }
    ListArticlesRequest.Builder request =
        ListArticlesRequest.newBuilder()
            .setView(dev.dateline.v1.ArticleView.ARTICLE_VIEW_FULL)
            .setPageSize(1000);
    ListArticlesResponse first = list(request);
    assertThat(first.getSerializedSize()).isLessThan(3_700_000);
    assertThat(first.getArticlesCount()).isBetween(1, 3);
    ListArticlesResponse second = list(request.setPageToken(first.getNextPageToken()));
    assertThat(first.getArticlesCount() + second.getArticlesCount()).isGreaterThan(3);
    assertThat(second.getArticlesList()).doesNotContainAnyElementsOf(first.getArticlesList());
  }

  @Test
  void aPageTokenIsOfOneRequestOnly() {
    String token = list(ListArticlesRequest.newBuilder().setPageSize(3)).getNextPageToken();
    assertThat(list(ListArticlesRequest.newBuilder().setPageSize(7).setPageToken(token)))
        .satisfies(page -> assertThat(page.getArticlesCount()).isEqualTo(7));
    assertThat(
            refusedList(ListArticlesRequest.newBuilder().setShowDeleted(true).setPageToken(token))
                .getReason())
        .isEqualTo("PAGE_TOKEN_MISMATCH");
    for (String odd : List.of("?", "AAAA", token.substring(1), token + "AAAA")) {
      assertThat(refusedList(ListArticlesRequest.newBuilder().setPageToken(odd)).getReason())
          .isEqualTo("PAGE_TOKEN_INVALID");
    }
  }

  @Test
  void aFilterChoosesAndABadOneSaysWhere() {
    assertThat(
            list(ListArticlesRequest.newBuilder().setFilter("source = \"sources/ngaynay\""))
                .getArticlesList())
        .extracting(Article::getName)
        .containsExactly(nameOf(SampleReadings.vietnamese()));
    ErrorInfo why = refusedList(ListArticlesRequest.newBuilder().setFilter("source ~ 1"));
    assertThat(why.getReason()).isEqualTo("FILTER_INVALID");
    assertThat(why.getMetadataOrThrow("offset")).isEqualTo("7");
  }

  @Test
  void anOrderIsOneOfThoseThatAreOffered() {
    assertThat(
            list(ListArticlesRequest.newBuilder().setOrderBy("create_time"))
                .getArticles(0)
                .getName())
        .isEqualTo(nameOf(SampleReadings.numbered(0)));
    assertThat(refusedList(ListArticlesRequest.newBuilder().setOrderBy("headline")).getReason())
        .isEqualTo("ORDER_BY_INVALID");
    assertThat(refusedList(ListArticlesRequest.newBuilder().setPageSize(-1)).getReason())
        .isEqualTo("FIELD_INVALID");
  }

  @Test
  void deletedArticlesAreListedOnlyOnRequest() {
    server
        .articles()
        .deleteArticle(
            DeleteArticleRequest.newBuilder().setName(nameOf(SampleReadings.chinese())).build());
    assertThat(list(ListArticlesRequest.newBuilder().setPageSize(1000)).getArticlesCount())
        .isEqualTo(PLAIN + 1);
    assertThat(
            list(ListArticlesRequest.newBuilder().setPageSize(1000).setShowDeleted(true))
                .getArticlesCount())
        .isEqualTo(PLAIN + 2);
    assertThat(search("气候", QueryMode.QUERY_MODE_WORDS).getResultsList()).isEmpty();
  }

  @Test
  void snippetsPointAtTheWordsInCodePoints() {
    SearchArticlesResponse found = search("khi hau", QueryMode.QUERY_MODE_UNSPECIFIED);
    assertThat(found.getResultsList()).hasSize(1);
    Result result = found.getResults(0);
    assertThat(result.getArticle().getName()).isEqualTo(nameOf(SampleReadings.vietnamese()));
    assertThat(result.getSnippetsList()).isNotEmpty();
    for (Snippet snippet : result.getSnippetsList()) {
      assertThat(snippet.getSpansList())
          .isNotEmpty()
          .allSatisfy(
              span -> {
                int from = snippet.getText().offsetByCodePoints(0, span.getStart());
                int to = snippet.getText().offsetByCodePoints(0, span.getEnd());
                assertThat(snippet.getText().substring(from, to)).containsIgnoringCase("h");
              });
    }
  }

  @Test
  void everyModeReadsTheSameWordsInItsOwnWay() {
    assertThat(search("气候", QueryMode.QUERY_MODE_WORDS).getResultsCount()).isEqualTo(1);
    assertThat(search("hậu khí", QueryMode.QUERY_MODE_PHRASE).getResultsCount()).isZero();
    assertThat(search("khí hậu", QueryMode.QUERY_MODE_PHRASE).getResultsCount()).isEqualTo(1);
    assertThat(search("numbered NOT 12", QueryMode.QUERY_MODE_OPERATORS).getTotalSize())
        .isEqualTo(PLAIN - 1);
    assertThat(search("numbered NOT 12", QueryMode.QUERY_MODE_WORDS).getResultsCount()).isZero();
  }

  @Test
  void searchPagesTogetherAreAllResults() {
    List<String> names = new ArrayList<>();
    String token = "";
    do {
      SearchArticlesResponse page =
          server
              .articles()
              .searchArticles(
                  SearchArticlesRequest.newBuilder()
                      .setQuery("numbered")
                      .setPageSize(10)
                      .setPageToken(token)
                      .setHighlight(HighlightOptions.newBuilder().setMaxSnippets(-1))
                      .build());
      page.getResultsList()
          .forEach(
              result -> {
                assertThat(result.getSnippetsList()).isEmpty();
                names.add(result.getArticle().getName());
              });
      token = page.getNextPageToken();
    } while (!token.isEmpty());
    assertThat(names).hasSize(PLAIN).doesNotHaveDuplicates();
  }

  @Test
  void aBadQuerySaysWhere() {
    ErrorInfo why = refusal(() -> search("(khí", QueryMode.QUERY_MODE_OPERATORS));
    assertThat(why.getReason()).isEqualTo("QUERY_INVALID");
    assertThat(why.getMetadataMap()).containsKey("offset");
    assertThat(refusal(() -> search("  ", QueryMode.QUERY_MODE_WORDS)).getReason())
        .isEqualTo("QUERY_INVALID");
  }

  @Test
  void whatIsNotServedYetIsRefusedNotIgnored() {
    assertThat(
            refusal(
                    () ->
                        server
                            .articles()
                            .searchArticles(
                                SearchArticlesRequest.newBuilder()
                                    .setQuery("x")
                                    .setHighlight(
                                        HighlightOptions.newBuilder().setWholeFields(true))
                                    .build()))
                .getReason())
        .isEqualTo("NOT_IMPLEMENTED");
  }

  private ListArticlesResponse list(ListArticlesRequest.Builder request) {
    return server.articles().listArticles(request.build());
  }

  private ErrorInfo refusedList(ListArticlesRequest.Builder request) {
    return refusal(() -> list(request));
  }

  private SearchArticlesResponse search(String query, QueryMode mode) {
    return server
        .articles()
        .searchArticles(
            SearchArticlesRequest.newBuilder().setQuery(query).setQueryMode(mode).build());
  }
}
