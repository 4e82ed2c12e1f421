package dev.dateline.core.search;

/** A query or filter that cannot be read. Says where. */
public final class QuerySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int offset;

  /**
   * A complaint about one place.
   *
   * @param message what is wrong and what would be right
   * @param offset the character it is about, from 0
   */
  public QuerySyntaxException(String message, int offset) {
    super(message + " (at character " + offset + ")");
    this.offset = offset;
  }

  /** The character it is about, from 0. */
  public int offset() {
    return offset;
  }
}
