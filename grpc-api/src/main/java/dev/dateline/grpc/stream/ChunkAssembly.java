package dev.dateline.grpc.stream;

import com.google.protobuf.ByteString;
import dev.dateline.core.capture.Capture;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.grpc.request.CaptureInputs;
import dev.dateline.v1.ImportCapturesRequest.Chunk;
import java.util.Map;

/** Puts one large item together. What is wrong with a part is kept until the last one is there. */
final class ChunkAssembly {
  private final long sequence;
  private ByteString content = ByteString.EMPTY;
  private Refusal refusal = new Refusal(Reason.CAPTURE_EMPTY, "The item has no parts", Map.of());
  private boolean sound = true;

  ChunkAssembly(long sequence) {
    this.sequence = sequence;
  }

  long sequence() {
    return sequence;
  }

  void add(Chunk chunk) {
    if (!sound) {
      return;
    }
    try {
      if (chunk.getOffset() != content.size()) {
        throw new Refusal(
            Reason.CHUNK_OUT_OF_ORDER,
            "A part begins at " + chunk.getOffset() + " where " + content.size() + " was due",
            Map.of(
                "offset", String.valueOf(chunk.getOffset()),
                "expected_offset", String.valueOf(content.size())));
      }
      CaptureInputs.requireSize((long) content.size() + chunk.getContent().size());
      content = content.concat(chunk.getContent());
    } catch (Refusal odd) {
      sound = false;
      refusal = odd;
      content = ByteString.EMPTY;
    }
  }

  /** The whole, after its last part. */
  ImportItem finish(Chunk last) {
    String label = last.getLast().getLabel();
    try {
      if (!sound) {
        throw refusal;
      }
      Capture capture = CaptureInputs.read(last.getLast().getCapture(), content);
      requireDigest(last.getExpectedSha256(), capture);
      return ImportItem.of(sequence, label, capture);
    } catch (Refusal odd) {
      return ImportItem.refused(sequence, label, odd);
    }
  }

  /** What is left of it when another item begins before its last part. */
  ImportItem breakOff() {
    return ImportItem.refused(
        sequence,
        "",
        new Refusal(
            Reason.CHUNK_OUT_OF_ORDER,
            "Another item began before the last part of this one",
            Map.of("sequence", String.valueOf(sequence))));
  }

  private static void requireDigest(String expected, Capture capture) {
    String actual = capture.id().sha256();
    if (!expected.isEmpty() && !expected.equals(actual)) {
      throw new Refusal(
          Reason.DIGEST_MISMATCH,
          "The bytes received are not those announced; send the item again",
          Map.of("expected_sha256", expected, "sha256", actual));
    }
  }
}
