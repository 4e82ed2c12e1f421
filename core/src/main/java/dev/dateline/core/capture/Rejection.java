package dev.dateline.core.capture;

/**
 * Why bytes cannot be a capture of a page. A rejected item is not kept, and says so.
 *
 * @param reason UPPER_SNAKE, one of the constants here
 * @param detail one sentence for a person: what is wrong, where, and what to do
 */
public record Rejection(String reason, String detail) implements Decoding {

  /** There is nothing but white space. */
  public static final String EMPTY = "CAPTURE_EMPTY";

  /** It has more than {@link Capture#MAX_BYTES} bytes. */
  public static final String TOO_LARGE = "CAPTURE_TOO_LARGE";

  /** The bytes are not text in any charset. */
  public static final String NOT_TEXT = "CAPTURE_NOT_TEXT";
}
