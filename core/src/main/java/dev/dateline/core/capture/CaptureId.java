package dev.dateline.core.capture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The address of a capture: the SHA-256 of its bytes.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record CaptureId(String sha256) implements Comparable<CaptureId> {

  private static final int DIGITS = 64;

  /** Refuses anything but 64 lower-case hexadecimal digits. */
  public CaptureId {
    if (sha256.length() != DIGITS || !sha256.chars().allMatch(CaptureId::isLowerCaseHex)) {
      throw new IllegalArgumentException("not a lower-case SHA-256: " + sha256);
    }
  }

  /** The address of these bytes. */
  public static CaptureId of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new CaptureId(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(CaptureId other) {
    return sha256.compareTo(other.sha256);
  }

  @Override
  public String toString() {
    return "sha256-" + sha256;
  }

  private static boolean isLowerCaseHex(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }
}
