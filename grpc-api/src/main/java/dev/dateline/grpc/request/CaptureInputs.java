package dev.dateline.grpc.request;

import com.google.protobuf.ByteString;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import dev.dateline.grpc.convert.TimeProtos;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.v1.CaptureInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Reads captures that clients send. */
public final class CaptureInputs {
  private CaptureInputs() {}

  /** The capture; an empty one and one that is too large are refused. */
  public static Capture read(CaptureInput input) {
    return read(input, input.getContent());
  }

  /** The capture of these bytes, with what the input says about them. */
  public static Capture read(CaptureInput input, ByteString content) {
    if (content.isEmpty()) {
      throw new Refusal(Reason.CAPTURE_EMPTY, "The capture has no bytes", Map.of());
    }
    requireSize(content.size());
    byte[] bytes = content.toByteArray();
    MediaType mediaType =
        present(input.getMediaType()).map(MediaType::new).orElseGet(() -> MediaType.sniff(bytes));
    return Capture.of(
        bytes,
        new CaptureMetadata(
            mediaType,
            present(input.getDeclaredCharset()),
            present(input.getUri()),
            captureTime(input),
            present(input.getWarcRecordId())));
  }

  /** Refuses a capture of so many bytes when it is too large. */
  public static void requireSize(long bytes) {
    if (bytes > Capture.MAX_BYTES) {
      throw new Refusal(
          Reason.CAPTURE_TOO_LARGE,
          "The capture has more than " + Capture.MAX_BYTES + " bytes; split it into single pages",
          Map.of("max_bytes", String.valueOf(Capture.MAX_BYTES)));
    }
  }

  private static Optional<Instant> captureTime(CaptureInput input) {
    try {
      return input.hasCaptureTime()
          ? Optional.of(TimeProtos.fromProto(input.getCaptureTime()))
          : Optional.empty();
    } catch (DateTimeException e) {
      throw Refusal.field("capture.capture_time", "no instant is that far away");
    }
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
