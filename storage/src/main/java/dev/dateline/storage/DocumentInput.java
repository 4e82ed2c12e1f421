package dev.dateline.storage;

import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link DocumentOutput} wrote. Other bytes give nonsense or any {@link
 * RuntimeException}: the digest of their row is checked before.
 */
final class DocumentInput {

  private final byte[] bytes;
  private int at;

  DocumentInput(byte[] bytes) {
    this.bytes = bytes;
  }

  long number() {
    long value = 0;
    int shift = 0;
    while (bytes[at] < 0) {
      value |= (bytes[at++] & 0x7FL) << shift;
      shift += 7;
    }
    value |= (long) bytes[at++] << shift;
    return (value >>> 1) ^ -(value & 1);
  }

  int integer() {
    return Math.toIntExact(number());
  }

  String text() {
    int length = integer();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  <T> T read(Format<T> format) {
    return format.read(this);
  }
}
