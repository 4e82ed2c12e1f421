package dev.dateline.grpc.client;

import com.google.protobuf.ByteString;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.grpc.convert.TimeProtos;
import dev.dateline.v1.CaptureInput;

/**
 * A capture to be imported.
 *
 * @param label given back with the outcome, such as a file name
 * @param capture what to import
 */
public record CaptureUpload(String label, Capture capture) {
  /** The capture as a message, bytes included. */
  static CaptureInput message(Capture capture) {
    return describe(capture).setContent(ByteString.copyFrom(capture.bytes())).build();
  }

  /** Everything about the capture but its bytes. */
  static CaptureInput.Builder describe(Capture capture) {
    CaptureMetadata metadata = capture.metadata();
    CaptureInput.Builder input =
        CaptureInput.newBuilder().setMediaType(metadata.mediaType().value());
    metadata.uri().ifPresent(input::setUri);
    metadata.charset().ifPresent(input::setDeclaredCharset);
    metadata.captureTime().map(TimeProtos::toProto).ifPresent(input::setCaptureTime);
    metadata.warcRecordId().ifPresent(input::setWarcRecordId);
    return input;
  }
}
