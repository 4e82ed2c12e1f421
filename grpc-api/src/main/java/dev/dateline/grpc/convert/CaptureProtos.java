package dev.dateline.grpc.convert;

import dev.dateline.core.archive.StoredCapture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.grpc.failure.Failures;
import dev.dateline.v1.Capture;
import dev.dateline.v1.Capture.ParseState;

/** Captures as messages, without their bytes. */
public final class CaptureProtos {
  private CaptureProtos() {}

  /** A kept capture and what came of reading it. */
  public static Capture toProto(StoredCapture stored) {
    dev.dateline.core.capture.Capture capture = stored.capture();
    CaptureMetadata metadata = capture.metadata();
    Capture.Builder proto =
        Capture.newBuilder()
            .setName(ResourceNames.capture(capture.id()))
            .setSha256(capture.id().sha256())
            .setMediaType(metadata.mediaType().value())
            .setSizeBytes(capture.size())
            .setParseState(state(stored.state()))
            .setCreateTime(TimeProtos.toProto(stored.stored()));
    metadata.uri().ifPresent(proto::setUri);
    metadata.captureTime().map(TimeProtos::toProto).ifPresent(proto::setCaptureTime);
    metadata.charset().ifPresent(proto::setDeclaredCharset);
    metadata.warcRecordId().ifPresent(proto::setWarcRecordId);
    if (CapturedText.decode(capture) instanceof CapturedText text) {
      proto.setDetectedCharset(text.charset().name());
    }
    stored.article().map(ResourceNames::article).ifPresent(proto::setArticle);
    stored.problem().map(Failures::status).ifPresent(proto::setParseError);
    return proto.build();
  }

  private static ParseState state(StoredCapture.State state) {
    return switch (state) {
      case PARSED -> ParseState.PARSE_STATE_PARSED;
      case NOT_AN_ARTICLE -> ParseState.PARSE_STATE_NOT_AN_ARTICLE;
      case FAILED -> ParseState.PARSE_STATE_FAILED;
    };
  }
}
