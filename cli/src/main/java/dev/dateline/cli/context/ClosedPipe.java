package dev.dateline.cli.context;

/** Nobody reads the output any more, as after {@code | head}. Not an error. */
public final class ClosedPipe extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The reader went away. */
  public ClosedPipe() {
    super("the reader of the output went away");
  }
}
