package dev.dateline.grpc.laws;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Looks at the end of every call: a failed one must say why, in less than 4 KiB. */
final class EveryErrorSaysWhy implements ClientInterceptor {
  private static final int MAX_BYTES = 4096;

  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

  /** What was wrong with errors so far. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public <Q, A> ClientCall<Q, A> interceptCall(
      MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
    return new SimpleForwardingClientCall<Q, A>(next.newCall(method, options)) {
      @Override
      public void start(Listener<A> listener, Metadata headers) {
        super.start(
            new SimpleForwardingClientCallListener<A>(listener) {
              @Override
              public void onClose(io.grpc.Status status, Metadata trailers) {
                inspect(method.getFullMethodName(), status, trailers);
                super.onClose(status, trailers);
              }
            },
            headers);
      }
    };
  }

  /** The reason of an error. */
  static ErrorInfo why(io.grpc.StatusRuntimeException error) {
    return why(StatusProto.fromThrowable(error));
  }

  /** The reason in a status. */
  static ErrorInfo why(Status status) {
    try {
      return status.getDetails(0).unpack(ErrorInfo.class);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException("no ErrorInfo: " + status, e);
    }
  }

  private void inspect(String method, io.grpc.Status status, Metadata trailers) {
    Status details = StatusProto.fromStatusAndTrailers(status, trailers);
    if (status.isOk() || isOfTheTransport(status, details)) {
      return;
    }
    if (details.getDetailsCount() == 0 || !details.getDetails(0).is(ErrorInfo.class)) {
      complaints.add(method + " says no reason: " + status);
      return;
    }
    ErrorInfo info = why(details);
    if (!info.getReason().matches("[A-Z][A-Z0-9_]+")
        || !info.getDomain().equals("dateline.dev")
        || details.getSerializedSize() >= MAX_BYTES
        || details.getCode() == Code.UNKNOWN_VALUE
        || details.getMessage().isBlank()) {
      complaints.add(method + " has an odd reason: " + details);
    }
  }

  /** The client cancelled, or no server was there to say anything. */
  private static boolean isOfTheTransport(io.grpc.Status status, Status details) {
    return details.getDetailsCount() == 0
        && (status.getCode() == io.grpc.Status.Code.CANCELLED
            || status.getCode() == io.grpc.Status.Code.UNAVAILABLE);
  }
}
