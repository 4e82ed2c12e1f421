package dev.dateline.grpc.failure;

import com.google.protobuf.Any;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.Problem;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.protobuf.StatusProto;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** The one place that says what a caller is told of a failure. */
public final class Failures {
  /** The domain of every {@code ErrorInfo}. */
  public static final String DOMAIN = "dateline.dev";

  private static final int MAX_TEXT = 500;
  private static final Metadata.Key<Status> DETAILS =
      Metadata.Key.of(
          "grpc-status-details-bin", ProtoUtils.metadataMarshaller(Status.getDefaultInstance()));
  private static final System.Logger LOG = System.getLogger(Failures.class.getName());

  private Failures() {}

  /** What to end a call with. */
  public static StatusRuntimeException exception(Throwable thrown) {
    return thrown instanceof StatusRuntimeException already
        ? already
        : StatusProto.toStatusRuntimeException(status(thrown));
  }

  /** What is said of anything thrown. What nobody foresaw is logged, and only its id is told. */
  public static Status status(Throwable thrown) {
    if (thrown instanceof Refusal refusal) {
      return status(refusal.reason(), text(refusal), refusal.metadata());
    }
    if (thrown instanceof ArchiveException archive) {
      if (archive.reason() != ArchiveException.Reason.CURSOR_INVALID) {
        LOG.log(System.Logger.Level.WARNING, "the archive failed", archive);
      }
      return status(reason(archive.reason()), text(archive), Map.of());
    }
    String id = UUID.randomUUID().toString();
    LOG.log(System.Logger.Level.ERROR, "bug " + id, thrown);
    return status(
        Reason.BUG, "A fault of the server; its log tells more under " + id, Map.of("id", id));
  }

  /** What is said of a capture that gave no article. Its reason is kept, whatever the code. */
  public static Status status(Problem problem) {
    Reason row =
        Arrays.stream(Reason.values())
            .filter(reason -> reason.name().equals(problem.reason()))
            .findFirst()
            .orElse(Reason.NOT_AN_ARTICLE);
    return status(row, problem.reason(), problem.detail(), Map.of());
  }

  /**
   * Trailers that say why, for a status that gRPC or generated code gave: a method that is not
   * served, a call without a request.
   */
  static Metadata explain(io.grpc.Status status, Metadata trailers) {
    if (status.isOk() || trailers.containsKey(DETAILS)) {
      return trailers;
    }
    boolean unserved = status.getCode() == io.grpc.Status.Code.UNIMPLEMENTED;
    String reason = unserved ? Reason.NOT_IMPLEMENTED.name() : "GRPC_" + status.getCode();
    String description = status.getDescription();
    Metadata explained = new Metadata();
    explained.merge(trailers);
    explained.put(
        DETAILS,
        Status.newBuilder()
            .setCode(status.getCode().value())
            .setMessage(description == null ? "" : shortened(description))
            .addDetails(Any.pack(info(reason, Map.of())))
            .build());
    return explained;
  }

  private static Status status(Reason reason, String message, Map<String, String> metadata) {
    return status(reason, reason.name(), message, metadata);
  }

  private static Status status(
      Reason row, String reason, String message, Map<String, String> metadata) {
    return Status.newBuilder()
        .setCode(row.code().getNumber())
        .setMessage(shortened(message))
        .addDetails(Any.pack(info(reason, metadata)))
        .build();
  }

  private static ErrorInfo info(String reason, Map<String, String> metadata) {
    ErrorInfo.Builder info = ErrorInfo.newBuilder().setReason(reason).setDomain(DOMAIN);
    metadata.forEach((key, value) -> info.putMetadata(key, shortened(value)));
    return info.build();
  }

  private static Reason reason(ArchiveException.Reason reason) {
    return switch (reason) {
      case SCHEMA_TOO_NEW -> Reason.SCHEMA_TOO_NEW;
      case NOT_AN_ARCHIVE -> Reason.NOT_AN_ARCHIVE;
      case LOCKED -> Reason.ARCHIVE_LOCKED;
      case DAMAGED -> Reason.ARCHIVE_DAMAGED;
      case DISK_FULL -> Reason.DISK_FULL;
      case CANNOT_OPEN, IO -> Reason.STORAGE_FAULT;
      case CURSOR_INVALID -> Reason.PAGE_TOKEN_INVALID;
    };
  }

  private static String text(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? thrown.getClass().getSimpleName() : message;
  }

  /** Details over a few kilobytes vanish at default clients. */
  private static String shortened(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
  }
}
