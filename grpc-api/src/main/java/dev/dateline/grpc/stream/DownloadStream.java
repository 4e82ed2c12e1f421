package dev.dateline.grpc.stream;

import com.google.protobuf.UnsafeByteOperations;
import dev.dateline.core.capture.Capture;
import dev.dateline.grpc.convert.ResourceNames;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.v1.DownloadCaptureRequest;
import dev.dateline.v1.DownloadCaptureResponse;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.Map;
import java.util.concurrent.Executor;

/** One download: the bytes of a capture, a chunk at a time, as fast as the client takes them. */
public final class DownloadStream {
  /** Bytes of one message. */
  public static final int CHUNK = 256 * 1024;

  private final byte[] bytes;
  private final int end;
  private final ServerCallStreamObserver<DownloadCaptureResponse> client;
  private final Pump pump;
  private int offset;
  private boolean done;

  private DownloadStream(
      byte[] bytes,
      int offset,
      int end,
      ServerCallStreamObserver<DownloadCaptureResponse> client,
      Executor executor) {
    this.bytes = bytes;
    this.offset = offset;
    this.end = end;
    this.client = client;
    this.pump = new Pump(executor, this::step);
  }

  /** Begins to send the range that is asked for. */
  public static void begin(
      DownloadCaptureRequest request,
      Capture capture,
      ServerCallStreamObserver<DownloadCaptureResponse> client,
      Executor executor) {
    long offset = request.getReadOffset();
    long limit = request.getReadLimit();
    if (offset < 0 || limit < 0) {
      throw Refusal.field(offset < 0 ? "read_offset" : "read_limit", "not negative");
    }
    if (offset > capture.size()) {
      throw new Refusal(
          Reason.OFFSET_PAST_END,
          "The capture has " + capture.size() + " bytes; nothing begins at " + offset,
          Map.of(
              "capture", ResourceNames.capture(capture.id()),
              "size_bytes", String.valueOf(capture.size()),
              "read_offset", String.valueOf(offset)));
    }
    long length = capture.size() - offset;
    int end = (int) (offset + (limit == 0 ? length : Math.min(limit, length)));
    DownloadStream stream =
        new DownloadStream(capture.bytes(), (int) offset, end, client, executor);
    client.setOnReadyHandler(stream.pump::wake);
  }

  private void step() {
    while (!done && client.isReady() && !client.isCancelled()) {
      int length = Math.min(CHUNK, end - offset);
      client.onNext(
          DownloadCaptureResponse.newBuilder()
              .setContent(UnsafeByteOperations.unsafeWrap(bytes, offset, length))
              .setOffset(offset)
              .setRemainingBytes(end - offset - length)
              .build());
      offset += length;
      if (offset == end) {
        done = true;
        client.onCompleted();
      }
    }
  }
}
