package dev.dateline.grpc.failure;

import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;

/**
 * Ends a call whose handler throws with the status {@link Failures} has for it, and sees to it that
 * no status leaves without an {@code ErrorInfo}.
 */
public final class FailureInterceptor implements ServerInterceptor {
  /** It keeps nothing between calls. */
  public FailureInterceptor() {}

  @Override
  public <Q, A> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
    Explained<Q, A> explained = new Explained<>(call);
    return new SimpleForwardingServerCallListener<Q>(next.startCall(explained, headers)) {
      @Override
      public void onMessage(Q message) {
        explained.guard(() -> super.onMessage(message));
      }

      @Override
      public void onHalfClose() {
        explained.guard(super::onHalfClose);
      }

      @Override
      public void onReady() {
        explained.guard(super::onReady);
      }
    };
  }

  /** A call that is closed once, and never without a reason. */
  private static final class Explained<Q, A> extends SimpleForwardingServerCall<Q, A> {
    private boolean closed;

    Explained(ServerCall<Q, A> call) {
      super(call);
    }

    void guard(Runnable handler) {
      try {
        handler.run();
      } catch (RuntimeException thrown) {
        StatusRuntimeException failure = Failures.exception(thrown);
        Metadata trailers = failure.getTrailers();
        close(failure.getStatus(), trailers == null ? new Metadata() : trailers);
      }
    }

    @Override
    public synchronized void close(Status status, Metadata trailers) {
      if (!closed) {
        closed = true;
        super.close(status, Failures.explain(status, trailers));
      }
    }
  }
}
