package dev.dateline.grpc.stream;

import dev.dateline.core.archive.Deposit;
import dev.dateline.core.capture.Capture;
import dev.dateline.grpc.convert.QuoteProtos;
import dev.dateline.grpc.convert.ResourceNames;
import dev.dateline.grpc.failure.Failures;
import dev.dateline.v1.ImportCapturesResponse.Outcome;
import dev.dateline.v1.ImportCapturesResponse.Outcome.Code;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Answers a group of items with one commit. */
final class ImportGroup {
  private ImportGroup() {}

  /** One outcome for each item, in the same order. */
  static List<Outcome> answer(List<ImportItem> items, ImportJudge judge) {
    List<Capture> captures =
        items.stream().map(ImportItem::capture).flatMap(Optional::stream).toList();
    Iterator<ImportVerdict> verdicts =
        captures.isEmpty() ? List.<ImportVerdict>of().iterator() : judge.judge(captures).iterator();
    List<Outcome> outcomes = new ArrayList<>(items.size());
    for (ImportItem item : items) {
      Outcome.Builder outcome =
          Outcome.newBuilder().setSequence(item.sequence()).setLabel(item.label());
      item.refusal()
          .ifPresentOrElse(
              refusal -> outcome.setCode(Code.CODE_REJECTED).setStatus(Failures.status(refusal)),
              () -> fill(outcome, verdicts.next()));
      outcomes.add(outcome.build());
    }
    return outcomes;
  }

  private static void fill(Outcome.Builder outcome, ImportVerdict verdict) {
    Deposit deposit = verdict.deposit();
    outcome.setCode(code(deposit.outcome())).setCapture(ResourceNames.capture(deposit.capture()));
    deposit
        .article()
        .ifPresent(
            revision ->
                outcome
                    .setArticle(ResourceNames.article(revision.article()))
                    .setRevision(revision.revision()));
    deposit.problem().map(Failures::status).ifPresent(outcome::setStatus);
    verdict
        .snapshot()
        .ifPresentOrElse(
            article -> outcome.setSnapshot(article).addAllFindings(article.getFindingsList()),
            () ->
                deposit.findings().stream()
                    .map(QuoteProtos::toProto)
                    .forEach(outcome::addFindings));
  }

  private static Code code(Deposit.Outcome outcome) {
    return switch (outcome) {
      case CREATED -> Code.CODE_CREATED;
      case UPDATED -> Code.CODE_UPDATED;
      case UNCHANGED -> Code.CODE_UNCHANGED;
      case DUPLICATE_CAPTURE -> Code.CODE_DUPLICATE_CAPTURE;
      case NOT_AN_ARTICLE -> Code.CODE_NOT_AN_ARTICLE;
      case PARSE_FAILED -> Code.CODE_PARSE_FAILED;
      case REJECTED -> Code.CODE_REJECTED;
    };
  }
}
