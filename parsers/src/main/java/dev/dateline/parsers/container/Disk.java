package dev.dateline.parsers.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The file itself. A failure to read it is unchecked, so that it cannot be mistaken for damage to
 * what is inside, which is an {@link IOException}.
 */
final class Disk implements Closeable {

  private final FileChannel channel;
  private final long size;
  private long furthest;

  Disk(Path path) throws IOException {
    this.channel = FileChannel.open(path);
    try {
      this.size = channel.size();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  long size() {
    return size;
  }

  /** How far into the file anything was read. */
  long furthest() {
    return furthest;
  }

  /** That the file was read up to here by somebody else. */
  void reached(long offset) {
    furthest = Math.max(furthest, Math.min(offset, size));
  }

  /** Reads on from an offset. Only the newest tape is to be used. */
  Tape from(long offset) {
    return new Tape(new Reading(offset), offset);
  }

  /** Up to so many bytes at an offset. */
  byte[] at(long offset, int length) {
    byte[] bytes = new byte[(int) Math.max(0, Math.min(length, size - offset))];
    ByteBuffer wanted = ByteBuffer.wrap(bytes);
    try {
      while (wanted.hasRemaining()) {
        if (channel.read(wanted, offset + wanted.position()) < 0) {
          throw new IOException("the file became shorter while it was read");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private final class Reading extends InputStream {

    private long position;

    Reading(long position) {
      this.position = position;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) {
      try {
        int n = channel.read(ByteBuffer.wrap(target, from, length), position);
        position += Math.max(0, n);
        reached(position);
        return n;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public long skip(long n) {
      long skipped = Math.max(0, Math.min(n, size - position));
      position += skipped;
      return skipped;
    }
  }
}
