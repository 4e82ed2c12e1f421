package dev.dateline.grpc.client;

import dev.dateline.v1.ImportCapturesRequest;
import dev.dateline.v1.ImportCapturesResponse;
import dev.dateline.v1.IngestServiceGrpc.IngestServiceStub;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** One stream of an import, for a thread that sends and waits. */
final class ImportLink {
  private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
  private final ClientCallStreamObserver<ImportCapturesRequest> server;

  /** Opens a stream. */
  ImportLink(IngestServiceStub stub) {
    server = (ClientCallStreamObserver<ImportCapturesRequest>) stub.importCaptures(new Ear());
  }

  boolean isReady() {
    return server.isReady();
  }

  void send(ImportCapturesRequest message) {
    server.onNext(message);
  }

  void endSending() {
    server.onCompleted();
  }

  void cancel() {
    server.cancel("the client stops", null);
  }

  /** Waits for the next thing to happen; what broke the stream is thrown. */
  News await() {
    try {
      News next = news.take();
      if (next.failure().isPresent()) {
        throw next.failure().get();
      }
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      cancel();
      throw Status.CANCELLED.withDescription("interrupted").asRuntimeException();
    }
  }

  /** Hands over what gRPC's threads tell. */
  private final class Ear
      implements ClientResponseObserver<ImportCapturesRequest, ImportCapturesResponse> {
    @Override
    public void beforeStart(ClientCallStreamObserver<ImportCapturesRequest> requests) {
      requests.setOnReadyHandler(() -> news.add(News.READY));
    }

    @Override
    public void onNext(ImportCapturesResponse answer) {
      news.add(new News(Optional.of(answer), Optional.empty(), false));
    }

    @Override
    public void onError(Throwable failure) {
      StatusRuntimeException status =
          Status.fromThrowable(failure).asRuntimeException(Status.trailersFromThrowable(failure));
      news.add(new News(Optional.empty(), Optional.of(status), false));
    }

    @Override
    public void onCompleted() {
      news.add(new News(Optional.empty(), Optional.empty(), true));
    }
  }

  /**
   * Something that happened: an answer, a failure, the end, or else room to send more.
   *
   * @param ended whether the server has ended the stream in good order
   */
  record News(
      Optional<ImportCapturesResponse> answer,
      Optional<StatusRuntimeException> failure,
      boolean ended) {
    static final News READY = new News(Optional.empty(), Optional.empty(), false);
  }
}
