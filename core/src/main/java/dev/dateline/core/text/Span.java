package dev.dateline.core.text;

/**
 * A half-open range of UTF-8 bytes in the text of a capture as kept. For a capture received as
 * UTF-8 these are offsets into its bytes.
 *
 * @param start offset of the first byte
 * @param end offset after the last byte, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses a negative start and an end before it. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of bytes. */
  public int length() {
    return end - start;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
