package dev.dateline.cli.context;

/** How the program ends. Numbers above 63 are those of BSD's sysexits. */
public enum ExitCode {
  /** All well. */
  OK(0, "all well"),
  /** Finished, some items failed. */
  SOME_FAILED(1, "finished, but some items failed, or the page holds no article"),
  /** The call itself is wrong. */
  USAGE(2, "the call is wrong: an unknown option, a query or filter that cannot be read"),
  /** The input is unreadable as a whole. */
  UNREADABLE(65, "the input is unreadable as a whole: empty, binary, too large"),
  /** There is no input. */
  NO_INPUT(66, "no input: no such file, capture, article or archive, or no leave to read it"),
  /** A server does not answer. */
  UNAVAILABLE(69, "a server is unavailable"),
  /** A bug of ours. */
  BUG(70, "a bug in dateline; run again with -v and report it"),
  /** Something cannot be created. */
  CANNOT_CREATE(73, "cannot create: an archive, a report, or a server on a port in use"),
  /** Reading or writing failed. */
  IO(74, "reading or writing failed: disk full, damaged archive"),
  /** Somebody else is writing. */
  LOCKED(75, "the archive is locked by another process; try again"),
  /** It is not allowed. */
  NOT_ALLOWED(77, "not allowed, such as serving beyond this machine"),
  /** The configuration is wrong. */
  CONFIGURATION(78, "bad configuration: the archive is of a newer dateline, or none of dateline's"),
  /** Interrupted by the user. */
  INTERRUPTED(130, "interrupted (Ctrl-C); what was acknowledged is kept"),
  /** Nobody reads the output any more. */
  CLOSED_PIPE(141, "the reader of the output went away; nothing is wrong");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** What the process returns. */
  public int code() {
    return code;
  }

  /** What it means, for a person. */
  public String meaning() {
    return meaning;
  }
}
