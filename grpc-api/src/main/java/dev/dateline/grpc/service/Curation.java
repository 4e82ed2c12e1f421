package dev.dateline.grpc.service;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.article.ArticleId;
import dev.dateline.grpc.ArticleProtos;
import dev.dateline.grpc.Etag;
import dev.dateline.grpc.convert.ResourceNames;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.v1.Article;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.DeleteArticleRequest;
import dev.dateline.v1.UndeleteArticleRequest;
import java.util.Map;
import java.util.Optional;

/** Deletes articles and takes deletions back. */
final class Curation {
  private final ArticleArchive archive;

  Curation(ArticleArchive archive) {
    this.archive = archive;
  }

  Article delete(DeleteArticleRequest request) {
    ArticleId id = ResourceNames.articleId(request.getName());
    Optional<StoredArticle> found = archive.find(id);
    if (found.isEmpty() && request.getAllowMissing()) {
      return Article.newBuilder().setName(request.getName()).build();
    }
    StoredArticle present = found.orElseThrow(() -> articleNotFound(request.getName()));
    requireEtag(request.getEtag(), present);
    return shown(request.getValidateOnly() ? present : archive.delete(id).orElse(present));
  }

  Article undelete(UndeleteArticleRequest request) {
    ArticleId id = ResourceNames.articleId(request.getName());
    StoredArticle present = archive.find(id).orElseThrow(() -> articleNotFound(request.getName()));
    requireEtag(request.getEtag(), present);
    if (present.deleted().isEmpty()) {
      throw new Refusal(
          Reason.NOT_DELETED,
          request.getName() + " is not deleted",
          Map.of("name", request.getName()));
    }
    return shown(archive.undelete(id).orElse(present));
  }

  static Refusal articleNotFound(String name) {
    return new Refusal(
        Reason.ARTICLE_NOT_FOUND, "There is no article " + name, Map.of("name", name));
  }

  private static void requireEtag(String etag, StoredArticle present) {
    if (!etag.isEmpty() && !etag.equals(Etag.of(present))) {
      throw new Refusal(
          Reason.ETAG_MISMATCH,
          "The article has changed since that etag was given; get it and look again",
          Map.of(
              "name", ResourceNames.article(present.id()),
              "etag", etag,
              "present_etag", Etag.of(present)));
    }
  }

  private static Article shown(StoredArticle stored) {
    return ArticleProtos.toProto(stored, ArticleView.ARTICLE_VIEW_FULL);
  }
}
