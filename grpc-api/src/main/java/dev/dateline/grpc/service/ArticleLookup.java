package dev.dateline.grpc.service;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.archive.StoredCapture;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.grpc.convert.ResourceNames;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.v1.LookupArticlesRequest;
import dev.dateline.v1.LookupArticlesRequest.Key;
import dev.dateline.v1.LookupArticlesResponse;
import dev.dateline.v1.LookupArticlesResponse.Match;
import java.util.Optional;

/** Finds articles by address or digest. */
final class ArticleLookup {
  private static final int MAX_KEYS = 1000;

  private final ArticleArchive archive;

  ArticleLookup(ArticleArchive archive) {
    this.archive = archive;
  }

  LookupArticlesResponse answer(LookupArticlesRequest request) {
    if (request.getKeysCount() > MAX_KEYS) {
      throw Refusal.field("keys", "at most " + MAX_KEYS);
    }
    LookupArticlesResponse.Builder response = LookupArticlesResponse.newBuilder();
    request.getKeysList().forEach(key -> response.addMatches(match(key)));
    return response.build();
  }

  private Match match(Key key) {
    return switch (key.getKeyCase()) {
      case URI ->
          archive
              .find(ArticleId.ofUri(key.getUri()))
              .map(it -> match(it, it.article().provenance().capture()))
              .orElseGet(Match::getDefaultInstance);
      case SHA256 -> byDigest(ResourceNames.digest(key.getSha256()));
      case KEY_NOT_SET -> throw Refusal.field("keys.key", "an uri or a sha256");
    };
  }

  private Match byDigest(CaptureId capture) {
    Optional<StoredCapture> stored = archive.capture(capture);
    return stored
        .flatMap(StoredCapture::article)
        .flatMap(archive::find)
        .map(it -> match(it, capture))
        .orElseGet(
            () ->
                stored.isPresent()
                    ? Match.newBuilder().setCapture(ResourceNames.capture(capture)).build()
                    : Match.getDefaultInstance());
  }

  private static Match match(StoredArticle article, CaptureId capture) {
    return Match.newBuilder()
        .setArticle(ResourceNames.article(article.id()))
        .setCapture(ResourceNames.capture(capture))
        .setRevision(article.revision())
        .build();
  }
}
