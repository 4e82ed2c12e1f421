package dev.dateline.grpc.service;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.grpc.convert.ResourceNames;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.grpc.request.Views;
import dev.dateline.grpc.stream.ChangeFeed;
import dev.dateline.grpc.stream.Watching;
import dev.dateline.v1.Article;
import dev.dateline.v1.ArticleServiceGrpc.ArticleServiceImplBase;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.BatchGetArticlesRequest;
import dev.dateline.v1.BatchGetArticlesResponse;
import dev.dateline.v1.DeleteArticleRequest;
import dev.dateline.v1.GetArticleRequest;
import dev.dateline.v1.ListArticlesRequest;
import dev.dateline.v1.ListArticlesResponse;
import dev.dateline.v1.LookupArticlesRequest;
import dev.dateline.v1.LookupArticlesResponse;
import dev.dateline.v1.SearchArticlesRequest;
import dev.dateline.v1.SearchArticlesResponse;
import dev.dateline.v1.UndeleteArticleRequest;
import dev.dateline.v1.WatchArticlesRequest;
import dev.dateline.v1.WatchArticlesResponse;
import io.grpc.stub.StreamObserver;
import java.util.List;

/** Reads, searches, curates and watches articles. */
public final class ArticleService extends ArticleServiceImplBase implements Drainable {
  private static final int MAX_BATCH = 100;

  private final ArticleArchive archive;
  private final Views views;
  private final ChangeFeed feed;
  private final Watching watching;
  private final ArticleListing listing;
  private final ArticleSearch search;
  private final Curation curation;

  /** Serves the articles of the archive that is watched. */
  public ArticleService(Watching watching) {
    this.watching = watching;
    this.archive = watching.archive();
    this.views = watching.views();
    this.feed = watching.feed();
    this.listing = new ArticleListing(archive, views);
    this.search = new ArticleSearch(archive, views, watching.clock());
    this.curation = new Curation(archive);
  }

  @Override
  public void getArticle(GetArticleRequest request, StreamObserver<Article> client) {
    Answers.send(client, get(request.getName(), request.getView()));
  }

  @Override
  public void batchGetArticles(
      BatchGetArticlesRequest request, StreamObserver<BatchGetArticlesResponse> client) {
    if (request.getNamesCount() > MAX_BATCH) {
      throw Refusal.field("names", "at most " + MAX_BATCH);
    }
    List<Article> articles =
        request.getNamesList().stream().map(name -> get(name, request.getView())).toList();
    Answers.send(client, BatchGetArticlesResponse.newBuilder().addAllArticles(articles).build());
  }

  @Override
  public void lookupArticles(
      LookupArticlesRequest request, StreamObserver<LookupArticlesResponse> client) {
    Answers.send(client, new ArticleLookup(archive).answer(request));
  }

  @Override
  public void listArticles(
      ListArticlesRequest request, StreamObserver<ListArticlesResponse> client) {
    Answers.send(client, listing.answer(request));
  }

  @Override
  public void searchArticles(
      SearchArticlesRequest request, StreamObserver<SearchArticlesResponse> client) {
    Answers.send(client, search.answer(request));
  }

  @Override
  public void deleteArticle(DeleteArticleRequest request, StreamObserver<Article> client) {
    Article deleted = curation.delete(request);
    feed.ring();
    Answers.send(client, deleted);
  }

  @Override
  public void undeleteArticle(UndeleteArticleRequest request, StreamObserver<Article> client) {
    Article undeleted = curation.undelete(request);
    feed.ring();
    Answers.send(client, undeleted);
  }

  @Override
  public void watchArticles(
      WatchArticlesRequest request, StreamObserver<WatchArticlesResponse> client) {
    watching.begin(request, Answers.flow(client));
  }

  @Override
  public void drain() {
    feed.drain();
  }

  private Article get(String name, ArticleView view) {
    StoredArticle stored =
        archive
            .find(ResourceNames.articleId(name))
            .orElseThrow(() -> Curation.articleNotFound(name));
    return views.show(stored, Views.orFull(view));
  }
}
