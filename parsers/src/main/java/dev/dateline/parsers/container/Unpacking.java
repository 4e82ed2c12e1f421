package dev.dateline.parsers.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Bytes on their way out of a packing, counted as they come, since no library asks how many there
 * will be: 2 KB of gzip in gzip hold 1 GiB.
 */
final class Unpacking extends FilterInputStream {

  /** What a page may unpack to on its way, by however many layers it is packed. */
  static final long MOST = 64L << 20;

  private static final long ALWAYS_CREDIBLE = 1L << 20;
  private static final long RATIO = 200;

  private final LongSupplier packed;
  private final long most;
  private long unpacked;

  /**
   * Counts what comes out.
   *
   * @param packed how many bytes went in so far
   * @param most how many bytes may come out
   */
  Unpacking(InputStream unpacking, LongSupplier packed, long most) {
    super(unpacking);
    this.packed = packed;
    this.most = most;
  }

  /** Gzip packs text and markup 3 to 30 times; zeros it packs 1,000 times. */
  static void requireCredible(long packed, long unpacked) throws TurnedAway {
    if (unpacked > ALWAYS_CREDIBLE && unpacked / RATIO > packed) {
      throw bomb(packed, unpacked);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = super.read(target, offset, length);
    unpacked += Math.max(0, n);
    requireCredible(packed.getAsLong(), unpacked);
    if (unpacked > most) {
      throw bomb(packed.getAsLong(), unpacked);
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    return read(new byte[(int) Math.min(n, Tape.WINDOW)]);
  }

  private static TurnedAway bomb(long packed, long unpacked) {
    return new TurnedAway(
        Item.Skipped.BOMB,
        "%d bytes unpack to %d and more; no page does.".formatted(packed, unpacked));
  }
}
