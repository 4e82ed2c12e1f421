package dev.dateline.cli;

import dev.dateline.cli.command.Complaints;
import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Interruption;
import dev.dateline.cli.context.OpenArchive;
import dev.dateline.cli.context.Surroundings;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One run of the program. Never ends the process itself. */
public final class Dateline {
  private static final long PATIENCE_SECONDS = 60;
  private final Surroundings surroundings;
  private final Interruption interruption = new Interruption();
  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile int exitCode;

  /** A run in these surroundings. */
  public Dateline(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs one command, once, and returns its exit code. */
  public int run(String... args) {
    try {
      exitCode = execute(args);
      return exitCode;
    } finally {
      finished.countDown();
    }
  }

  /**
   * Asks a running command for an end and waits for it. May be called from any thread.
   *
   * @return the exit code of a command that ended because of this; empty when none is running, or
   *     the one that is need not be waited for
   */
  public OptionalInt stop() {
    if (finished.getCount() == 0 || !interruption.request()) {
      return OptionalInt.empty();
    }
    try {
      return finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
          ? OptionalInt.of(exitCode)
          : OptionalInt.of(ExitCode.INTERRUPTED.code());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  private int execute(String... args) {
    DatelineComponent component = DatelineComponent.create(surroundings, interruption);
    Complaints complaints = component.complaints();
    int code;
    try {
      code = component.commands().commandLine().execute(args);
      surroundings.out().flush();
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      code = complaints.about(e);
    }
    return close(component.archive(), code, complaints);
  }

  private static int close(OpenArchive archive, int code, Complaints complaints) {
    try {
      archive.close();
      return code;
    } catch (RuntimeException e) {
      return complaints.about(e);
    }
  }
}
