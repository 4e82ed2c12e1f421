package dev.dateline.grpc.stream;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.archive.Deposit.Outcome;
import dev.dateline.core.archive.Problem;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.Reading;
import dev.dateline.grpc.ArticleProtos;
import dev.dateline.grpc.request.Views;
import dev.dateline.v1.Article;
import dev.dateline.v1.ArticleView;
import java.util.List;
import java.util.Optional;

/** Reads captures and keeps nothing: items of the same import do not know of each other. */
final class TrialJudge implements ImportJudge {
  private final ParserRegistry parsers;
  private final ArticleArchive archive;
  private final ArticleView view;

  TrialJudge(ParserRegistry parsers, ArticleArchive archive, ArticleView view) {
    this.parsers = parsers;
    this.archive = archive;
    this.view = view;
  }

  @Override
  public List<ImportVerdict> judge(List<Capture> captures) {
    return captures.stream().map(this::judge).toList();
  }

  private ImportVerdict judge(Capture capture) {
    Deposit known = archive.known(List.of(capture.id())).get(capture.id());
    return known == null
        ? judge(parsers.read(capture))
        : new ImportVerdict(known, Optional.empty());
  }

  private ImportVerdict judge(Reading reading) {
    Outcome outcome = outcome(reading);
    Optional<Article> snapshot =
        reading instanceof Reading.Parsed parsed && !Views.isUnset(view)
            ? Optional.of(ArticleProtos.toProto(parsed, view))
            : Optional.empty();
    Deposit deposit =
        new Deposit(reading.capture().id(), outcome, Optional.empty(), Problem.of(reading));
    return new ImportVerdict(deposit, snapshot);
  }

  private Outcome outcome(Reading reading) {
    if (reading instanceof Reading.Parsed parsed) {
      return archive
          .find(ArticleId.firstSeen(parsed.article().provenance()))
          .map(kept -> kept.article().saysTheSameAs(parsed.article()))
          .map(same -> same ? Outcome.UNCHANGED : Outcome.UPDATED)
          .orElse(Outcome.CREATED);
    }
    if (reading instanceof Reading.NotAnArticle) {
      return Outcome.NOT_AN_ARTICLE;
    }
    return reading instanceof Reading.Rejected ? Outcome.REJECTED : Outcome.PARSE_FAILED;
  }
}
