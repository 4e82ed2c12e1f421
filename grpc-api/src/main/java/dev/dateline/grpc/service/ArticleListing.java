package dev.dateline.grpc.service;

import com.google.protobuf.Message;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.ArticlePage;
import dev.dateline.core.archive.ListRequest;
import dev.dateline.grpc.request.Filters;
import dev.dateline.grpc.request.Orders;
import dev.dateline.grpc.request.PageToken;
import dev.dateline.grpc.request.Pages;
import dev.dateline.grpc.request.Views;
import dev.dateline.v1.Article;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.ListArticlesRequest;
import dev.dateline.v1.ListArticlesResponse;
import java.util.List;

/** Lists articles, a page at a time. */
final class ArticleListing {
  private final ArticleArchive archive;
  private final Views views;

  ArticleListing(ArticleArchive archive, Views views) {
    this.archive = archive;
    this.views = views;
  }

  ListArticlesResponse answer(ListArticlesRequest request) {
    return answer(request, Pages.size(request.getPageSize()));
  }

  /** A page that grows too large is asked for again with as many articles as it holds. */
  private ListArticlesResponse answer(ListArticlesRequest request, int size) {
    Message bound = request.toBuilder().clearPageSize().clearPageToken().build();
    ArticlePage page =
        archive.list(
            new ListRequest(
                Filters.read(request.getFilter()),
                Orders.ofList(request.getOrderBy()),
                request.getShowDeleted(),
                size,
                PageToken.cursor(request.getPageToken(), bound)));
    ArticleView view = Views.orBasic(request.getView());
    List<Article> articles = Pages.fitting(page.articles(), it -> views.show(it, view));
    if (articles.size() < page.articles().size()) {
      return answer(request, articles.size());
    }
    return ListArticlesResponse.newBuilder()
        .addAllArticles(articles)
        .setNextPageToken(PageToken.of(page.next(), bound))
        .setTotalSize(request.getReturnTotalSize() ? page.total() : 0)
        .build();
  }
}
