package dev.dateline.parsers.container;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes read forward, which knows where it stands and can look 64 KiB ahead. */
final class Tape extends InputStream {

  /** How far one can look ahead. */
  static final int WINDOW = 1 << 16;

  private final InputStream in;
  private final byte[] window;
  private int from;
  private int to;
  private long position;

  Tape(InputStream in, long position) {
    this.in = in;
    this.position = position;
    this.window = new byte[WINDOW];
  }

  /** A tape of these bytes, which are not copied. */
  Tape(byte[] bytes) {
    this.in = InputStream.nullInputStream();
    this.window = bytes;
    this.to = bytes.length;
  }

  /** The offset of the next byte. */
  long position() {
    return position;
  }

  /** The next bytes without taking them: so many, or fewer where the tape ends. */
  ByteBuffer ahead(int wanted) throws IOException {
    if (to - from < wanted) {
      System.arraycopy(window, from, window, 0, to - from);
      to -= from;
      from = 0;
      int n = 0;
      while (n >= 0 && to < Math.min(wanted, window.length)) {
        n = in.read(window, to, window.length - to);
        to += Math.max(0, n);
      }
    }
    return buffered(wanted);
  }

  /** Up to so many bytes of those that are in memory, without taking them. */
  ByteBuffer buffered(int most) {
    return ByteBuffer.wrap(window, from, Math.min(most, to - from)).slice();
  }

  boolean startsWith(byte[] mark) throws IOException {
    return ahead(mark.length).equals(ByteBuffer.wrap(mark));
  }

  boolean atEnd() throws IOException {
    return !ahead(1).hasRemaining();
  }

  /** Goes over carriage returns and line feeds. */
  Tape skipLineEnds() throws IOException {
    ByteBuffer next = ahead(1);
    while (next.hasRemaining() && (next.get(0) == '\r' || next.get(0) == '\n')) {
      take(1);
      next = ahead(1);
    }
    return this;
  }

  /** Goes to the next place where a mark stands, here or later; to the end if there is none. */
  boolean seek(byte[] mark) throws IOException {
    while (ahead(mark.length).remaining() == mark.length) {
      for (int i = from; i + mark.length <= to; i++) {
        if (window[i] == mark[0]
            && Arrays.equals(window, i, i + mark.length, mark, 0, mark.length)) {
          take(i - from);
          return true;
        }
      }
      take(to - from - mark.length + 1);
    }
    take(to - from);
    return false;
  }

  /**
   * Takes a line and its line feed.
   *
   * @return the line without the line feed; of one longer than so many bytes, one byte more than
   *     that
   */
  byte[] line(int most) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && !atEnd()) {
      int end = from;
      while (end < to && window[end] != '\n') {
        end++;
      }
      line.write(window, from, Math.min(end - from, most + 1 - line.size()));
      ended = end < to;
      take(end - from + (ended ? 1 : 0));
    }
    return line.toByteArray();
  }

  /** Goes on by exactly so many bytes. */
  void forward(long n) throws IOException {
    int inside = (int) Math.min(n, to - from);
    take(inside);
    long left = n - inside;
    position += left;
    try {
      in.skipNBytes(left);
    } catch (EOFException e) {
      throw (EOFException) new EOFException("It is cut short: bytes are missing.").initCause(e);
    }
  }

  @Override
  public int read() throws IOException {
    ByteBuffer next = ahead(1);
    if (!next.hasRemaining()) {
      return -1;
    }
    take(1);
    return next.get() & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    ahead(1);
    int n = Math.min(length, to - from);
    System.arraycopy(window, from, target, offset, n);
    take(n);
    return n == 0 ? -1 : n;
  }

  /** How many bytes there are at least: the JDK's gzip reader looks for a further member by it. */
  @Override
  public int available() throws IOException {
    ahead(1);
    return to - from;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void take(int n) {
    from += n;
    position += n;
  }
}
