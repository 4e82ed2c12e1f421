package dev.dateline.grpc.service;

import com.google.protobuf.Message;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.SearchPage;
import dev.dateline.core.archive.SearchRequest;
import dev.dateline.core.search.Snippet;
import dev.dateline.grpc.convert.TimeProtos;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.grpc.request.Filters;
import dev.dateline.grpc.request.Orders;
import dev.dateline.grpc.request.PageToken;
import dev.dateline.grpc.request.Pages;
import dev.dateline.grpc.request.Views;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.HighlightOptions;
import dev.dateline.v1.SearchArticlesRequest;
import dev.dateline.v1.SearchArticlesResponse;
import dev.dateline.v1.SearchArticlesResponse.Result;
import dev.dateline.v1.SearchArticlesResponse.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Searches articles, a page at a time. */
final class ArticleSearch {
  private static final int USUAL_SNIPPETS = 3;
  private static final int MAX_SNIPPETS = 20;

  private final ArticleArchive archive;
  private final Views views;
  private final InstantSource clock;

  ArticleSearch(ArticleArchive archive, Views views, InstantSource clock) {
    this.archive = archive;
    this.views = views;
    this.clock = clock;
  }

  SearchArticlesResponse answer(SearchArticlesRequest request) {
    if (request.getFacetsCount() > 0) {
      throw Refusal.notServed("facets");
    }
    Instant begun = clock.instant();
    SearchArticlesResponse.Builder response = answer(request, Pages.size(request.getPageSize()));
    return response
        .setElapsed(TimeProtos.toProto(Duration.between(begun, clock.instant())))
        .build();
  }

  /** A page that grows too large is asked for again with as many results as it holds. */
  private SearchArticlesResponse.Builder answer(SearchArticlesRequest request, int size) {
    Message bound = request.toBuilder().clearPageSize().clearPageToken().build();
    SearchPage page =
        archive.search(
            new SearchRequest(
                Filters.read(request.getQuery(), request.getQueryMode()),
                Filters.read(request.getFilter()),
                Orders.ofSearch(request.getOrderBy()),
                size,
                snippets(request.getHighlight()),
                PageToken.cursor(request.getPageToken(), bound)));
    ArticleView view = Views.orBasic(request.getView());
    List<Result> results = Pages.fitting(page.hits(), hit -> result(hit, view));
    if (results.size() < page.hits().size()) {
      return answer(request, results.size());
    }
    return SearchArticlesResponse.newBuilder()
        .addAllResults(results)
        .setNextPageToken(PageToken.of(page.next(), bound))
        .setTotalSize(page.total());
  }

  private Result result(SearchPage.Hit hit, ArticleView view) {
    Result.Builder result =
        Result.newBuilder().setArticle(views.show(hit.article(), view)).setScore(hit.score());
    hit.snippets().forEach(snippet -> result.addSnippets(snippet(snippet)));
    return result.build();
  }

  private static SearchArticlesResponse.Snippet snippet(Snippet snippet) {
    SearchArticlesResponse.Snippet.Builder proto =
        SearchArticlesResponse.Snippet.newBuilder()
            .setField(snippet.field().name())
            .setBlockIndex(snippet.index())
            .setText(snippet.text());
    snippet
        .highlights()
        .forEach(
            range -> proto.addSpans(Span.newBuilder().setStart(range.start()).setEnd(range.end())));
    return proto.build();
  }

  private static int snippets(HighlightOptions highlight) {
    if (highlight.getSnippetCharacters() != 0) {
      throw Refusal.notServed("highlight.snippet_characters");
    }
    if (highlight.getWholeFields()) {
      throw Refusal.notServed("highlight.whole_fields");
    }
    int asked = highlight.getMaxSnippets();
    return asked == 0 ? USUAL_SNIPPETS : Math.max(0, Math.min(asked, MAX_SNIPPETS));
  }
}
