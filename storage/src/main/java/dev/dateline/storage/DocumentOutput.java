package dev.dateline.storage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a document: numbers of as many bytes as they need, texts with their length before them.
 */
final class DocumentOutput {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);

  /**
   * Seven bits a byte, the lowest first; the sign is the lowest of all, so that -1 is short too.
   */
  void number(long value) {
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.write(utf8, 0, utf8.length);
  }

  <T> void write(Format<T> format, T value) {
    format.write(value, this);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
