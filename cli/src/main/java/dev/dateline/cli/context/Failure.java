package dev.dateline.cli.context;

/** Why a command cannot go on: what is wrong, where, and what to do. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final ExitCode exitCode;
  private final String subject;
  private final String detail;

  /**
   * A failure that ends the program.
   *
   * @param exitCode with this code
   * @param subject what it is about: a path, an id, an argument
   * @param detail what is wrong with it, and what to do
   */
  public Failure(ExitCode exitCode, String subject, String detail) {
    super(subject + ": " + detail);
    this.exitCode = exitCode;
    this.subject = subject;
    this.detail = detail;
  }

  /** The same failure, caused by something else. */
  public Failure because(Throwable cause) {
    initCause(cause);
    return this;
  }

  /** What the program ends with. */
  public ExitCode exitCode() {
    return exitCode;
  }

  /** Subject and detail in one line. */
  public String message() {
    return subject + ": " + detail;
  }

  /** What it is about. */
  public String subject() {
    return subject;
  }

  /** What is wrong, and what to do. */
  public String detail() {
    return detail;
  }
}
