package dev.dateline.grpc.client;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.dateline.core.capture.Capture;
import dev.dateline.v1.ImportCapturesRequest;
import dev.dateline.v1.ImportCapturesRequest.Chunk;
import dev.dateline.v1.ImportCapturesRequest.Finish;
import dev.dateline.v1.ImportCapturesRequest.Item;
import dev.dateline.v1.ImportCapturesRequest.Start;
import java.util.ArrayList;
import java.util.List;

/** The messages of an import as a client sends them. */
final class ImportMessages {
  private static final int PART = 1024 * 1024;

  private ImportMessages() {}

  static ImportCapturesRequest start(Start start) {
    return ImportCapturesRequest.newBuilder().setStart(start).build();
  }

  static ImportCapturesRequest finish() {
    return ImportCapturesRequest.newBuilder().setFinish(Finish.getDefaultInstance()).build();
  }

  /** One message for most captures, several for large ones. */
  static List<ImportCapturesRequest> item(long sequence, CaptureUpload upload) {
    Capture capture = upload.capture();
    if (capture.size() > PART) {
      return chunks(sequence, upload);
    }
    Item item =
        Item.newBuilder()
            .setSequence(sequence)
            .setLabel(upload.label())
            .setCapture(CaptureUpload.message(capture))
            .build();
    return List.of(ImportCapturesRequest.newBuilder().setItem(item).build());
  }

  private static List<ImportCapturesRequest> chunks(long sequence, CaptureUpload upload) {
    ByteString bytes = UnsafeByteOperations.unsafeWrap(upload.capture().bytes());
    List<ImportCapturesRequest> chunks = new ArrayList<>();
    for (int offset = 0; offset < bytes.size(); offset += PART) {
      Chunk chunk =
          Chunk.newBuilder()
              .setSequence(sequence)
              .setOffset(offset)
              .setContent(bytes.substring(offset, Math.min(bytes.size(), offset + PART)))
              .build();
      chunks.add(ImportCapturesRequest.newBuilder().setChunk(chunk).build());
    }
    Item described =
        Item.newBuilder()
            .setSequence(sequence)
            .setLabel(upload.label())
            .setCapture(CaptureUpload.describe(upload.capture()))
            .build();
    Chunk last =
        Chunk.newBuilder()
            .setSequence(sequence)
            .setOffset(bytes.size())
            .setLast(described)
            .setExpectedSha256(upload.capture().id().sha256())
            .build();
    chunks.add(ImportCapturesRequest.newBuilder().setChunk(last).build());
    return chunks;
  }
}
