package dev.dateline.grpc.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.capture.Capture;
import dev.dateline.v1.ImportCapturesRequest;
import dev.dateline.v1.ImportCapturesRequest.Finish;
import dev.dateline.v1.ImportCapturesRequest.Item;
import dev.dateline.v1.ImportCapturesRequest.Start;
import dev.dateline.v1.ImportCapturesResponse;
import dev.dateline.v1.ImportCapturesResponse.Outcome;
import dev.dateline.v1.ImportCapturesResponse.Summary;
import dev.dateline.v1.IngestServiceGrpc.IngestServiceStub;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An import as a client sees it, one message at a time. */
final class ImportCall {
  private static final int PATIENCE_SECONDS = 30;

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final StreamObserver<ImportCapturesRequest> server;

  ImportCall(IngestServiceStub stub) {
    this(stub, Integer.MAX_VALUE);
  }

  private ImportCall(IngestServiceStub stub, int heard) {
    server = stub.importCaptures(new Ear(heard));
  }

  /** An import that reads no answer until it listens. */
  static ImportCall deaf(IngestServiceStub stub) {
    return new ImportCall(stub, 0);
  }

  void listen() {
    ((ClientCallStreamObserver<ImportCapturesRequest>) server).request(Integer.MAX_VALUE);
  }

  /** An import that has begun. */
  static ImportCall started(IngestServiceStub stub, Start.Builder start) {
    ImportCall call = new ImportCall(stub);
    call.send(ImportCapturesRequest.newBuilder().setStart(start));
    assertThat(call.next().hasStarted()).isTrue();
    return call;
  }

  void send(ImportCapturesRequest.Builder message) {
    server.onNext(message.build());
  }

  void send(long sequence, Capture capture) {
    Item.Builder item =
        Item.newBuilder()
            .setSequence(sequence)
            .setLabel("item " + sequence)
            .setCapture(ServerUnderTest.input(capture));
    send(ImportCapturesRequest.newBuilder().setItem(item));
  }

  void finish() {
    send(ImportCapturesRequest.newBuilder().setFinish(Finish.getDefaultInstance()));
    server.onCompleted();
  }

  void breakOff() {
    ((ClientCallStreamObserver<ImportCapturesRequest>) server).cancel("a cable is cut", null);
  }

  /** The next message. */
  ImportCapturesResponse next() {
    Event event = await();
    event.failure().ifPresent(ImportCall::fail);
    return event.message().orElseThrow();
  }

  /** The next message, which is an outcome. */
  Outcome outcome() {
    ImportCapturesResponse message = next();
    assertThat(message.hasOutcome()).as(message.toString()).isTrue();
    return message.getOutcome();
  }

  /** So many outcomes. */
  List<Outcome> outcomes(int count) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      outcomes.add(outcome());
    }
    return outcomes;
  }

  /** The last message, and the end after it. */
  Summary summary() {
    ImportCapturesResponse message = next();
    assertThat(message.hasSummary()).as(message.toString()).isTrue();
    Event end = await();
    assertThat(end.message()).isEmpty();
    assertThat(end.failure()).isEmpty();
    return message.getSummary();
  }

  private Event await() {
    try {
      Event event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(event).as("an answer in time").isNotNull();
      return event;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fail(StatusRuntimeException failure) {
    throw failure;
  }

  /** Takes what the server sends. */
  private final class Ear
      implements ClientResponseObserver<ImportCapturesRequest, ImportCapturesResponse> {
    private final int heard;

    Ear(int heard) {
      this.heard = heard;
    }

    @Override
    public void beforeStart(ClientCallStreamObserver<ImportCapturesRequest> call) {
      call.disableAutoRequestWithInitial(heard);
    }

    @Override
    public void onNext(ImportCapturesResponse message) {
      events.add(new Event(Optional.of(message), Optional.empty()));
    }

    @Override
    public void onError(Throwable failure) {
      events.add(new Event(Optional.empty(), Optional.of((StatusRuntimeException) failure)));
    }

    @Override
    public void onCompleted() {
      events.add(new Event(Optional.empty(), Optional.empty()));
    }
  }

  /** A message, a failure, or else the end. */
  private record Event(
      Optional<ImportCapturesResponse> message, Optional<StatusRuntimeException> failure) {}
}
