package dev.dateline.grpc.client;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Duration;

/**
 * How long a client waits, and how often it tries again.
 *
 * @param deadline of one unary call
 * @param attempts how often a stream that breaks is opened again in a row without any progress
 * @param pause before it is opened again
 */
public record Patience(Duration deadline, int attempts, Duration pause) {
  /** Thirty seconds, five attempts, half a second apart. */
  public static final Patience USUAL =
      new Patience(Duration.ofSeconds(30), 5, Duration.ofMillis(500));

  /** Waits before the next attempt, or throws what stopped the last one if there is none. */
  void beforeAttempt(int number, StatusRuntimeException failure) {
    if (failure.getStatus().getCode() != Status.Code.UNAVAILABLE || number >= attempts) {
      throw failure;
    }
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }
}
