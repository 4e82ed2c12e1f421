package dev.dateline.core.archive;

/** The store itself failed. The message is for a person: what is wrong, where, and what to do. */
public final class ArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** A failure for this reason. */
  public ArchiveException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** A failure for this reason, found by another. */
  public ArchiveException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why it failed. */
  public Reason reason() {
    return reason;
  }

  /** Why a store fails. */
  public enum Reason {
    /** The file was written by a newer Dateline. */
    SCHEMA_TOO_NEW,
    /** The file is none of Dateline's. */
    NOT_AN_ARCHIVE,
    /** Somebody else is writing. */
    LOCKED,
    /** The file contradicts itself. */
    DAMAGED,
    /** There is no room. */
    DISK_FULL,
    /** The file cannot be created or opened. */
    CANNOT_OPEN,
    /** The cursor was made by another archive or for another request. */
    CURSOR_INVALID,
    /** Anything else the file system says. */
    IO
  }
}
