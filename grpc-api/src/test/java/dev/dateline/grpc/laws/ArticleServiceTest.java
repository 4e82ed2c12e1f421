package dev.dateline.grpc.laws;

import static dev.dateline.grpc.laws.ServerUnderTest.nameOf;
import static dev.dateline.grpc.laws.ServerUnderTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.SampleReadings;
import dev.dateline.grpc.ArticleProtos;
import dev.dateline.v1.Article;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.BatchGetArticlesRequest;
import dev.dateline.v1.BatchGetArticlesResponse;
import dev.dateline.v1.DeleteArticleRequest;
import dev.dateline.v1.GetArticleRequest;
import dev.dateline.v1.LookupArticlesRequest;
import dev.dateline.v1.LookupArticlesRequest.Key;
import dev.dateline.v1.LookupArticlesResponse;
import dev.dateline.v1.UndeleteArticleRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArticleServiceTest {
  private static final String NAME = nameOf(SampleReadings.vietnamese());
  private static final String NOBODY = "articles/aaaaaaaaaaaaaaaaaaaaaaaaaa";

  @RegisterExtension final ServerUnderTest server = new ServerUnderTest();

  @BeforeEach
  void threeArticles() {
    server.keep(SampleReadings.vietnamese(), SampleReadings.chinese(), SampleReadings.english());
  }

  @Test
  void anArticleIsSentWholeUnlessLessIsAskedFor() {
    Article article = get(NAME, ArticleView.ARTICLE_VIEW_UNSPECIFIED);
    assertThat(article.getName()).isEqualTo(NAME);
    assertThat(article.getRevision()).isEqualTo(1);
    assertThat(article.getState()).isEqualTo(Article.State.STATE_ACTIVE);
    assertThat(article.getSource()).isEqualTo("sources/ngaynay");
    assertThat(ArticleReader.read(article)).isEqualTo(SampleReadings.vietnamese().article());
    assertThat(get(NAME, ArticleView.ARTICLE_VIEW_BASIC).getStory().getParagraphsCount()).isZero();
  }

  @Test
  void theAuditViewHasThePageOfAStoredArticle() {
    Article audit = get(NAME, ArticleView.ARTICLE_VIEW_AUDIT);
    assertThat(audit.getSegmentsList())
        .isEqualTo(
            ArticleProtos.toProto(SampleReadings.vietnamese(), ArticleView.ARTICLE_VIEW_AUDIT)
                .getSegmentsList());
  }

  @Test
  void anArticleThatIsNotThereIsNotFound() {
    assertThat(refusal(() -> get(NOBODY, ArticleView.ARTICLE_VIEW_FULL)).getReason())
        .isEqualTo("ARTICLE_NOT_FOUND");
  }

  @Test
  void aNameOfAnotherFormIsRefusedWithTheRightOne() {
    for (String name : new String[] {"", "articles/", "article/x", "articles/ABC", NAME + "a"}) {
      assertThat(refusal(() -> get(name, ArticleView.ARTICLE_VIEW_FULL)))
          .satisfies(
              why -> {
                assertThat(why.getReason()).isEqualTo("RESOURCE_NAME_INVALID");
                assertThat(why.getMetadataOrThrow("form")).startsWith("articles/{");
              });
    }
  }

  @Test
  void aNameAsLongAsANovelIsRefusedInFewWords() {
    String name = "articles/" + "x".repeat(100_000);
    assertThat(refusal(() -> get(name, ArticleView.ARTICLE_VIEW_FULL)).getReason())
        .isEqualTo("RESOURCE_NAME_INVALID");
  }

  @Test
  void aBatchKeepsItsOrderAndIsAllOrNothing() {
    String other = nameOf(SampleReadings.chinese());
    BatchGetArticlesResponse batch =
        server
            .articles()
            .batchGetArticles(
                BatchGetArticlesRequest.newBuilder().addNames(other).addNames(NAME).build());
    assertThat(batch.getArticlesList()).extracting(Article::getName).containsExactly(other, NAME);
    assertThat(
            refusal(
                    () ->
                        server
                            .articles()
                            .batchGetArticles(
                                BatchGetArticlesRequest.newBuilder()
                                    .addNames(NAME)
                                    .addNames(NOBODY)
                                    .build()))
                .getReason())
        .isEqualTo("ARTICLE_NOT_FOUND");
  }

  @Test
  void aLookupAnswersEveryKey() {
    String uri = SampleReadings.vietnamese().article().provenance().canonicalUri().orElseThrow();
    String digest = SampleReadings.english().capture().id().sha256();
    LookupArticlesResponse found =
        server
            .articles()
            .lookupArticles(
                LookupArticlesRequest.newBuilder()
                    .addKeys(Key.newBuilder().setUri(uri))
                    .addKeys(Key.newBuilder().setUri("https://nowhere.example/"))
                    .addKeys(Key.newBuilder().setSha256(digest))
                    .build());
    assertThat(found.getMatchesList())
        .extracting(LookupArticlesResponse.Match::getArticle)
        .containsExactly(NAME, "", nameOf(SampleReadings.english()));
  }

  @Test
  void aDeletedArticleIsStillReturnedUntilItIsUndeleted() {
    String etag = get(NAME, ArticleView.ARTICLE_VIEW_BASIC).getEtag();
    Article deleted = delete(DeleteArticleRequest.newBuilder().setName(NAME).setEtag(etag));
    assertThat(deleted.getState()).isEqualTo(Article.State.STATE_DELETED);
    assertThat(deleted.hasDeleteTime()).isTrue();
    assertThat(get(NAME, ArticleView.ARTICLE_VIEW_BASIC).getState())
        .isEqualTo(Article.State.STATE_DELETED);
    assertThat(delete(DeleteArticleRequest.newBuilder().setName(NAME)).getEtag())
        .isEqualTo(deleted.getEtag());
    assertThat(undelete().getState()).isEqualTo(Article.State.STATE_ACTIVE);
    assertThat(refusal(this::undelete).getReason()).isEqualTo("NOT_DELETED");
  }

  @Test
  void anEtagThatIsOldStopsADeletion() {
    server.clock().tick();
    String old = get(NAME, ArticleView.ARTICLE_VIEW_BASIC).getEtag();
    server.keep(SampleReadings.vietnameseCorrected());
    assertThat(
            refusal(() -> delete(DeleteArticleRequest.newBuilder().setName(NAME).setEtag(old)))
                .getReason())
        .isEqualTo("ETAG_MISMATCH");
    assertThat(get(NAME, ArticleView.ARTICLE_VIEW_BASIC).getState())
        .isEqualTo(Article.State.STATE_ACTIVE);
  }

  @Test
  void aTrialDeletesNothingAndAMissingArticleMayBeAllowed() {
    delete(DeleteArticleRequest.newBuilder().setName(NAME).setValidateOnly(true));
    assertThat(get(NAME, ArticleView.ARTICLE_VIEW_BASIC).getState())
        .isEqualTo(Article.State.STATE_ACTIVE);
    assertThat(
            delete(DeleteArticleRequest.newBuilder().setName(NOBODY).setAllowMissing(true))
                .getName())
        .isEqualTo(NOBODY);
    assertThat(refusal(() -> delete(DeleteArticleRequest.newBuilder().setName(NOBODY))).getReason())
        .isEqualTo("ARTICLE_NOT_FOUND");
  }

  private Article get(String name, ArticleView view) {
    return server
        .articles()
        .getArticle(GetArticleRequest.newBuilder().setName(name).setView(view).build());
  }

  private Article delete(DeleteArticleRequest.Builder request) {
    return server.articles().deleteArticle(request.build());
  }

  private Article undelete() {
    return server
        .articles()
        .undeleteArticle(UndeleteArticleRequest.newBuilder().setName(NAME).build());
  }
}
