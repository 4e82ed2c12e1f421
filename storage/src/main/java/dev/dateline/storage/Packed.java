package dev.dateline.storage;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes as they lie in a row: deflated, or as they are where that is not smaller. */
final class Packed {

  /** Deflate cannot do better; a row that claims more is damaged. */
  private static final long BEST_RATIO = 1032;

  private final int size;
  private final byte[] bytes;

  /**
   * Bytes found in a row.
   *
   * @param size how many they were
   * @param bytes as kept; deflated exactly when there are fewer than {@code size}
   */
  Packed(int size, byte[] bytes) {
    this.size = size;
    this.bytes = bytes;
  }

  static Packed of(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return new Packed(bytes.length, packed.size() < bytes.length ? packed.toByteArray() : bytes);
    } finally {
      deflater.end();
    }
  }

  int size() {
    return size;
  }

  /** The bytes as kept; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The bytes as they were; empty when these are none that were packed. */
  Optional<byte[]> unpack() {
    if (bytes.length >= size) {
      return Optional.of(bytes).filter(all -> all.length == size);
    }
    if (size > BEST_RATIO * bytes.length) {
      return Optional.empty();
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes);
      byte[] all = new byte[size];
      return inflater.inflate(all) == size ? Optional.of(all) : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
