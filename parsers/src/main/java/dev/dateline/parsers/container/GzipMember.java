package dev.dateline.parsers.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * One member of a gzip file (RFC 1952). Unlike the JDK's stream it leaves the tape right after the
 * member, which is how WARC files are cut into records.
 */
final class GzipMember extends InputStream {

  static final byte[] MAGIC = {0x1F, (byte) 0x8B, 8};

  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int FIXED_HEADER = 10;
  private static final int CHUNK = 1 << 13;

  private final Tape tape;
  private final Inflater inflater;
  private final CRC32 crc = new CRC32();
  private boolean opened;
  private boolean ended;
  private boolean broken;

  /**
   * Starts the member that the tape stands at.
   *
   * @param inflater without zlib header; used by one member at a time and closed by its owner
   */
  GzipMember(Tape tape, Inflater inflater) {
    this.tape = tape;
    this.inflater = inflater;
    inflater.reset();
  }

  /** What the member at the beginning of these bytes begins with; nothing if there is none. */
  static byte[] beginning(byte[] bytes, Inflater inflater) {
    byte[] beginning = new byte[bytes.length];
    int length = 0;
    try {
      GzipMember member = new GzipMember(new Tape(bytes), inflater);
      for (int n = 0; n >= 0 && length < beginning.length; length += Math.max(0, n)) {
        n = member.read(beginning, length, beginning.length - length);
      }
    } catch (IOException e) {
      // Cut short, as a beginning is, or no gzip: what was read so far is the answer.
    }
    return Arrays.copyOf(beginning, length);
  }

  private void open() throws IOException {
    if (!tape.startsWith(MAGIC)) {
      throw new ZipException("There is no gzip member here.");
    }
    byte[] header = tape.readNBytes(FIXED_HEADER);
    int flags = header.length == FIXED_HEADER ? header[3] : 0;
    if ((flags & EXTRA) != 0) {
      tape.forward(number(2));
    }
    if ((flags & NAME) != 0) {
      skipString();
    }
    if ((flags & COMMENT) != 0) {
      skipString();
    }
    if ((flags & HEADER_CRC) != 0) {
      tape.forward(2);
    }
  }

  /** Whether the member itself, not what was packed into it, is damaged or a bomb. */
  boolean isBroken() {
    return broken;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      if (!opened) {
        opened = true;
        open();
      }
      int n = 0;
      while (n == 0 && !ended) {
        n = inflate(target, offset, length);
        if (inflater.finished()) {
          ended = true;
          requireTrailer();
        }
      }
      return n == 0 ? -1 : n;
    } catch (DataFormatException e) {
      broken = true;
      throw (ZipException) new ZipException("The compressed data is damaged.").initCause(e);
    } catch (IOException e) {
      broken = true;
      throw e;
    }
  }

  private int inflate(byte[] target, int offset, int length)
      throws IOException, DataFormatException {
    tape.ahead(1);
    ByteBuffer input = tape.buffered(CHUNK);
    inflater.setInput(input);
    int n = inflater.inflate(target, offset, length);
    crc.update(target, offset, n);
    tape.forward(input.position());
    Unpacking.requireCredible(inflater.getBytesRead(), inflater.getBytesWritten());
    if (n == 0 && input.position() == 0 && !inflater.finished()) {
      throw inflater.needsDictionary()
          ? new ZipException("The compressed data asks for a dictionary.")
          : new EOFException("The compressed data is cut short.");
    }
    return n;
  }

  private void requireTrailer() throws IOException {
    long expected = number(4);
    long length = number(4);
    if (expected != crc.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("The compressed data is damaged: its checksum is another.");
    }
  }

  private long number(int bytes) throws IOException {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= (long) required() << (8 * i);
    }
    return value;
  }

  private void skipString() throws IOException {
    int length = 0;
    while (required() != 0) {
      if (++length > Tape.WINDOW) {
        throw new ZipException("The gzip header has no end.");
      }
    }
  }

  private int required() throws IOException {
    int c = tape.read();
    if (c < 0) {
      throw new EOFException("The compressed data is cut short.");
    }
    return c;
  }
}
