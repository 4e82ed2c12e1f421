package dev.dateline.grpc.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.capture.Capture;
import dev.dateline.v1.CaptureInput;
import dev.dateline.v1.ImportCapturesRequest;
import dev.dateline.v1.ImportCapturesRequest.Chunk;
import dev.dateline.v1.ImportCapturesRequest.Item;
import dev.dateline.v1.ImportCapturesRequest.Start;
import dev.dateline.v1.ImportCapturesResponse.Outcome;
import dev.dateline.v1.ImportCapturesResponse.Outcome.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportPartsTest {
  @RegisterExtension final ServerUnderTest server = new ServerUnderTest();

  @Test
  void aLargeItemMayComeInParts() {
    Capture capture = SampleReadings.chinese().capture();
    ByteString bytes = ByteString.copyFrom(capture.bytes());
    ImportCall call = begin();
    chunk(call, Chunk.newBuilder().setSequence(1).setContent(bytes.substring(0, 40)));
    chunk(call, Chunk.newBuilder().setSequence(1).setOffset(40).setContent(bytes.substring(40)));
    chunk(call, last(1, bytes.size(), capture.id().sha256()));
    call.finish();
    Outcome outcome = call.outcome();
    assertThat(outcome.getCode()).isEqualTo(Code.CODE_CREATED);
    assertThat(outcome.getCapture()).isEqualTo("captures/" + capture.id());
    assertThat(outcome.getLabel()).isEqualTo("in parts");
    call.summary();
  }

  @Test
  void partsThatDoNotFitAreRejectedAndTheImportGoesOn() {
    ByteString bytes = ByteString.copyFromUtf8("Some words.");
    ImportCall call = begin();
    chunk(call, Chunk.newBuilder().setSequence(1).setOffset(7).setContent(bytes));
    chunk(call, last(1, 18, ""));
    chunk(call, Chunk.newBuilder().setSequence(2).setContent(bytes));
    chunk(call, last(2, bytes.size(), SampleReadings.chinese().capture().id().sha256()));
    chunk(call, Chunk.newBuilder().setSequence(3).setContent(bytes));
    call.send(4, SampleReadings.chinese().capture());
    chunk(call, Chunk.newBuilder().setSequence(5).setContent(bytes));
    call.finish();
    List<Outcome> outcomes = call.outcomes(5);
    assertThat(outcomes)
        .extracting(Outcome::getCode)
        .containsExactly(
            Code.CODE_REJECTED,
            Code.CODE_REJECTED,
            Code.CODE_REJECTED,
            Code.CODE_CREATED,
            Code.CODE_REJECTED);
    assertThat(outcomes.stream().filter(Outcome::hasStatus).map(Outcome::getStatus))
        .extracting(status -> EveryErrorSaysWhy.why(status).getReason())
        .containsExactly(
            "CHUNK_OUT_OF_ORDER", "DIGEST_MISMATCH", "CHUNK_OUT_OF_ORDER", "CHUNK_OUT_OF_ORDER");
    call.summary();
  }

  @Test
  void anItemLargerThanAnyPageIsRejectedWithoutBeingKept() {
    ByteString part = ByteString.copyFrom(new byte[1024 * 1024]);
    ImportCall call = begin();
    for (int i = 0; i < 17; i++) {
      chunk(call, Chunk.newBuilder().setSequence(1).setOffset(i * 1024L * 1024).setContent(part));
    }
    chunk(call, last(1, 17L * 1024 * 1024, ""));
    call.finish();
    assertThat(EveryErrorSaysWhy.why(call.outcome().getStatus()).getReason())
        .isEqualTo("CAPTURE_TOO_LARGE");
    call.summary();
  }

  private ImportCall begin() {
    return ImportCall.started(server.imports(), Start.getDefaultInstance().toBuilder());
  }

  private static void chunk(ImportCall call, Chunk.Builder chunk) {
    call.send(ImportCapturesRequest.newBuilder().setChunk(chunk));
  }

  private static Chunk.Builder last(long sequence, long offset, String sha256) {
    return Chunk.newBuilder()
        .setSequence(sequence)
        .setExpectedSha256(sha256)
        .setOffset(offset)
        .setLast(
            Item.newBuilder()
                .setSequence(sequence)
                .setLabel("in parts")
                .setCapture(CaptureInput.getDefaultInstance()));
  }
}
