package dev.dateline.grpc.client;

import dev.dateline.v1.ImportCapturesRequest.Start;
import dev.dateline.v1.ImportCapturesResponse;
import dev.dateline.v1.ImportCapturesResponse.Outcome;
import dev.dateline.v1.IngestServiceGrpc.IngestServiceStub;
import io.grpc.StatusRuntimeException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Imports captures over as many streams as it takes. */
final class CaptureImport {
  private final IngestServiceStub stub;
  private final Start start;
  private final Consumer<Outcome> listener;
  private final ImportBacklog backlog;
  private ImportReport report = ImportReport.NOTHING;
  private boolean stopped;

  CaptureImport(
      IngestServiceStub stub,
      Start start,
      Iterator<CaptureUpload> uploads,
      Consumer<Outcome> listener) {
    this.stub = stub;
    this.start = start;
    this.listener = listener;
    this.backlog = new ImportBacklog(uploads);
  }

  ImportReport run(Patience patience) {
    int fruitless = 0;
    do {
      long before = report.answered();
      try {
        stream();
      } catch (StatusRuntimeException failure) {
        fruitless = report.answered() > before ? 1 : fruitless + 1;
        patience.beforeAttempt(fruitless, failure);
      }
    } while (!stopped);
    return report;
  }

  private void stream() {
    ImportLink link = new ImportLink(stub);
    try {
      link.send(ImportMessages.start(start));
      boolean sending = false;
      boolean drained = false;
      while (true) {
        sending = sending && !fill(link);
        ImportLink.News news = link.await();
        if (news.ended()) {
          stopped = !drained || backlog.isDone();
          return;
        }
        sending |= news.answer().filter(this::isStart).isPresent();
        drained |= news.answer().filter(ImportCapturesResponse::hasDraining).isPresent();
        sending &= !drained;
        news.answer().ifPresent(this::take);
      }
    } catch (RuntimeException stop) {
      link.cancel();
      throw stop;
    }
  }

  private boolean isStart(ImportCapturesResponse answer) {
    return answer.hasStarted();
  }

  private void take(ImportCapturesResponse answer) {
    if (answer.hasStarted()) {
      backlog.restart(answer.getStarted().getWindow());
    } else if (answer.hasOutcome()) {
      backlog.answered(answer.getOutcome().getSequence());
      report = report.with(answer.getOutcome());
      listener.accept(answer.getOutcome());
    } else if (answer.hasSummary()) {
      report = report.with(answer.getSummary().getWatchResumeToken());
    }
  }

  /** Sends what the server takes now; true when nothing is left to send. */
  private boolean fill(ImportLink link) {
    while (link.isReady() && backlog.hasRoom()) {
      Optional<Map.Entry<Long, CaptureUpload>> next = backlog.next();
      if (next.isEmpty()) {
        link.send(ImportMessages.finish());
        link.endSending();
        return true;
      }
      ImportMessages.item(next.get().getKey(), next.get().getValue()).forEach(link::send);
    }
    return false;
  }
}
