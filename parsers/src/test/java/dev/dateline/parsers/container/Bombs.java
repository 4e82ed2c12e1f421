package dev.dateline.parsers.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Makes little that unpacks to much. */
final class Bombs {

  private static final byte[] ZEROS = new byte[1 << 16];

  private Bombs() {}

  /** So many MiB of zeros, each gzipped by itself, and all of it gzipped again. */
  static byte[] gzipInGzip(int mebibytes) {
    byte[] mebibyte = Piles.gzip(new byte[1 << 20]);
    byte[][] members = new byte[mebibytes][];
    Arrays.fill(members, mebibyte);
    return Piles.gzip(Piles.joined(members));
  }

  /** A gzip member whose record says that it holds so many bytes that are no page, all zero. */
  static byte[] member(int length) throws IOException {
    String head =
        "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: video/mp4\r\nContent-Length: %d\r\n\r\n";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(Piles.utf8(head.formatted(length)));
      zeros(out, length);
      out.write(Piles.utf8("\r\n\r\n"));
    }
    return packed.toByteArray();
  }

  private static void zeros(OutputStream out, int length) throws IOException {
    for (int left = length; left > 0; left -= ZEROS.length) {
      out.write(ZEROS, 0, Math.min(left, ZEROS.length));
    }
  }
}
