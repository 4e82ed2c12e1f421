package dev.dateline.core.capture;

import java.util.Arrays;

/** One page as it was received. The bytes are sacred: everything else is computed from them. */
public final class Capture {

  /** Larger captures are turned away: no news page comes near 16 MiB. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  private final CaptureId id;
  private final byte[] bytes;
  private final CaptureMetadata metadata;

  private Capture(byte[] bytes, CaptureMetadata metadata) {
    this.id = CaptureId.of(bytes);
    this.bytes = bytes;
    this.metadata = metadata;
  }

  /** A capture of these bytes, which are copied. */
  public static Capture of(byte[] bytes, CaptureMetadata metadata) {
    return new Capture(bytes.clone(), metadata);
  }

  /** A capture of these bytes, whose kind is told from their beginning. */
  public static Capture of(byte[] bytes) {
    return of(bytes, CaptureMetadata.of(MediaType.sniff(bytes)));
  }

  /** The digest of the bytes. */
  public CaptureId id() {
    return id;
  }

  /** A copy of the bytes as received. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** A copy of the first bytes, at most so many. */
  public byte[] head(int most) {
    return Arrays.copyOf(bytes, Math.min(most, bytes.length));
  }

  /** How many bytes were received. */
  public int size() {
    return bytes.length;
  }

  /** What the carrier said about them. */
  public CaptureMetadata metadata() {
    return metadata;
  }

  @Override
  public String toString() {
    return id + " (" + metadata.mediaType() + ", " + bytes.length + " bytes)";
  }

  byte[] sharedBytes() {
    return bytes;
  }
}
