package dev.dateline.parsers.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The next so many bytes of a tape, which is never read beyond them. */
final class Slice extends InputStream {

  private final Tape tape;
  private long left;

  Slice(Tape tape, long length) {
    this.tape = tape;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int n = tape.read(target, offset, (int) Math.min(length, left));
    if (n < 0) {
      throw new EOFException("The record is cut short: %d bytes are missing.".formatted(left));
    }
    left -= n;
    return n;
  }

  /** Brings the tape behind the slice. */
  void skipRest() throws IOException {
    tape.forward(left);
    left = 0;
  }
}
