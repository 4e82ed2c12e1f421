package dev.dateline.cli.context;

import java.util.Optional;

/** Ctrl-C, or a request to end. A command that attends to it ends in good order. */
public final class Interruption {
  private volatile Optional<Runnable> attendant = Optional.empty();
  private volatile boolean requested;

  /** Nobody has asked yet. */
  public Interruption() {}

  /**
   * Says that a command ends in good order when asked to.
   *
   * @param onRequest what to do when that happens, in the thread that asks
   */
  public void attend(Runnable onRequest) {
    attendant = Optional.of(onRequest);
    if (requested) {
      onRequest.run();
    }
  }

  /** Whether somebody has asked for an end. */
  public boolean isRequested() {
    return requested;
  }

  /**
   * Asks for an end.
   *
   * @return whether a command attends to it, so that it is worth waiting
   */
  public boolean request() {
    requested = true;
    Optional<Runnable> onRequest = attendant;
    onRequest.ifPresent(Runnable::run);
    return onRequest.isPresent();
  }
}
