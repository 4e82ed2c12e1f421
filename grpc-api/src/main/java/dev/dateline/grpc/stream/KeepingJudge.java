package dev.dateline.grpc.stream;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.archive.RevisionId;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.ingest.Ingest;
import dev.dateline.grpc.request.Views;
import dev.dateline.v1.Article;
import dev.dateline.v1.ArticleView;
import java.util.List;
import java.util.Optional;

/** Keeps captures in one commit. */
final class KeepingJudge implements ImportJudge {
  private final Ingest ingest;
  private final ArticleArchive archive;
  private final ChangeFeed feed;
  private final Views views;
  private final ArticleView view;

  KeepingJudge(
      Ingest ingest, ArticleArchive archive, ChangeFeed feed, Views views, ArticleView view) {
    this.ingest = ingest;
    this.archive = archive;
    this.feed = feed;
    this.views = views;
    this.view = view;
  }

  @Override
  public List<ImportVerdict> judge(List<Capture> captures) {
    List<Deposit> deposits = ingest.add(captures);
    feed.ring();
    return deposits.stream().map(it -> new ImportVerdict(it, snapshot(it))).toList();
  }

  private Optional<Article> snapshot(Deposit deposit) {
    return Views.isUnset(view)
        ? Optional.empty()
        : deposit
            .article()
            .map(RevisionId::article)
            .flatMap(archive::find)
            .map(stored -> views.show(stored, view));
  }
}
