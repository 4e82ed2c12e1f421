package dev.dateline.grpc.stream;

import dev.dateline.core.capture.Capture;
import dev.dateline.grpc.convert.TimeProtos;
import dev.dateline.grpc.failure.Failures;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.v1.ImportCapturesRequest;
import dev.dateline.v1.ImportCapturesRequest.Start;
import dev.dateline.v1.ImportCapturesResponse;
import dev.dateline.v1.ImportCapturesResponse.Draining;
import dev.dateline.v1.ImportCapturesResponse.Outcome;
import dev.dateline.v1.ImportCapturesResponse.Started;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * One import. gRPC's thread reads items into the window; the pump commits what has arrived, a group
 * at a time, and answers.
 */
final class ImportStream implements StreamObserver<ImportCapturesRequest> {
  private static final Duration COME_BACK = Duration.ofSeconds(5);

  private final ServerCallStreamObserver<ImportCapturesResponse> client;
  private final Importing common;
  private final Pump pump;
  private final ImportReader reader = new ImportReader();
  private final ImportWindow window = new ImportWindow();
  private final ImportTally tally = new ImportTally();
  private final Queue<Answer> outbox = new ConcurrentLinkedQueue<>();
  private volatile Optional<Job> job = Optional.empty();
  private volatile Optional<RuntimeException> failure = Optional.empty();
  private volatile boolean inputEnded;
  private boolean ended;

  ImportStream(ServerCallStreamObserver<ImportCapturesResponse> client, Importing common) {
    this.client = client;
    this.common = common;
    this.pump = new Pump(common.executor(), this::step);
  }

  void begin() {
    client.disableAutoRequest();
    client.setOnReadyHandler(pump::wake);
    client.setOnCancelHandler(() -> common.forget(this));
    client.request(1);
  }

  @Override
  public void onNext(ImportCapturesRequest message) {
    if (inputEnded) {
      return;
    }
    try {
      take(message);
    } catch (RuntimeException thrown) {
      failure = Optional.of(thrown);
      inputEnded = true;
    }
    pump.wake();
    if (!inputEnded && window.acquire()) {
      client.request(1);
    }
  }

  @Override
  public void onError(Throwable gone) {
    inputEnded = true;
    common.forget(this);
  }

  @Override
  public void onCompleted() {
    endInput();
  }

  /** Tells the client to come back later, and answers what it has sent already. */
  void drain() {
    Draining draining =
        Draining.newBuilder()
            .setReason(Reason.DRAINING.name())
            .setRetryDelay(TimeProtos.toProto(COME_BACK))
            .build();
    outbox.add(Answer.of(ImportCapturesResponse.newBuilder().setDraining(draining).build()));
    inputEnded = true;
    pump.wake();
  }

  private void take(ImportCapturesRequest message) {
    if (message.hasStart() == job.isPresent()) {
      throw new Refusal(
          Reason.IMPORT_OUT_OF_ORDER,
          "An import begins with one Start, and nothing else comes before it",
          Map.of("message", message.getMessageCase().name()));
    }
    switch (message.getMessageCase()) {
      case START -> start(message.getStart());
      case ITEM -> reader.read(message.getItem()).forEach(window::add);
      case CHUNK -> reader.read(message.getChunk()).forEach(window::add);
      case FINISH -> endInput();
      case MESSAGE_NOT_SET -> throw Refusal.field("message", "one of Start, Item, Chunk, Finish");
    }
  }

  private void start(Start start) {
    job = Optional.of(new Job(common.judge(start), start.getMaxRejections()));
    Started started =
        Started.newBuilder()
            .setSessionId(start.getSessionId())
            .setWindow(ImportWindow.limits())
            .setMaxItemBytes(Capture.MAX_BYTES)
            .build();
    outbox.add(Answer.of(ImportCapturesResponse.newBuilder().setStarted(started).build()));
  }

  private void endInput() {
    if (!inputEnded) {
      reader.breakOff().forEach(window::add);
      inputEnded = true;
      pump.wake();
    }
  }

  private void step() {
    if (ended || client.isCancelled()) {
      return;
    }
    try {
      advance();
    } catch (RuntimeException thrown) {
      end();
      client.onError(Failures.exception(thrown));
    }
  }

  private void advance() {
    while (flush()) {
      if (failure.isPresent()) {
        throw failure.get();
      }
      boolean last = inputEnded;
      List<ImportItem> group = window.nextGroup();
      if (group.isEmpty() && !last) {
        return;
      }
      if (group.isEmpty() || job.filter(it -> it.isOver(tally)).isPresent()) {
        summarise();
        return;
      }
      answer(group, job.orElseThrow().judge());
    }
  }

  private void answer(List<ImportItem> group, ImportJudge judge) {
    List<Outcome> outcomes = ImportGroup.answer(group, judge);
    for (int i = 0; i < outcomes.size(); i++) {
      tally.add(outcomes.get(i));
      outbox.add(
          new Answer(
              ImportCapturesResponse.newBuilder().setOutcome(outcomes.get(i)).build(),
              Optional.of(group.get(i))));
    }
  }

  /** Sends what is ready to be sent; false when the client takes no more for now. */
  private boolean flush() {
    while (client.isReady()) {
      Answer next = outbox.poll();
      if (next == null) {
        return true;
      }
      client.onNext(next.message());
      next.item().ifPresent(window::answered);
      if (!inputEnded && window.release()) {
        client.request(1);
      }
    }
    return false;
  }

  private void summarise() {
    end();
    client.onNext(
        ImportCapturesResponse.newBuilder()
            .setSummary(tally.summary(common.resumeToken()))
            .build());
    client.onCompleted();
  }

  private void end() {
    ended = true;
    inputEnded = true;
    common.forget(this);
  }

  /**
   * A message to be sent.
   *
   * @param item the item it answers, if it does
   */
  private record Answer(ImportCapturesResponse message, Optional<ImportItem> item) {
    static Answer of(ImportCapturesResponse message) {
      return new Answer(message, Optional.empty());
    }
  }

  /** How this import is done, and after how many rejections it is over; 0 is never. */
  private record Job(ImportJudge judge, long maxRejections) {
    boolean isOver(ImportTally tally) {
      return maxRejections > 0 && tally.rejections() >= maxRejections;
    }
  }
}
