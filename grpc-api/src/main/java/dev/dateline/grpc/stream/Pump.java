package dev.dateline.grpc.stream;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a step on an executor, never twice at once, and once more when it was woken meanwhile.
 * Whoever has news for the step only wakes the pump.
 */
final class Pump implements Runnable {
  private final Executor executor;
  private final Runnable step;
  private final AtomicInteger wakes = new AtomicInteger();

  Pump(Executor executor, Runnable step) {
    this.executor = executor;
    this.step = step;
  }

  void wake() {
    if (wakes.getAndIncrement() == 0) {
      executor.execute(this);
    }
  }

  @Override
  public void run() {
    int seen;
    do {
      seen = wakes.get();
      step.run();
    } while (!wakes.compareAndSet(seen, 0));
  }
}
