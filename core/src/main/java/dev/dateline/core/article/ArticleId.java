package dev.dateline.core.article;

import dev.dateline.core.capture.CaptureId;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The name of an article. It is fixed when the article is first seen and never changes.
 *
 * @param value 26 lower-case characters of base32 (RFC 4648 without padding): 128 bits
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

  private static final int LENGTH = 26;
  private static final int BYTES = 16;
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  /** Refuses anything but 26 characters of lower-case base32. */
  public ArticleId {
    if (value.length() != LENGTH || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  /** The id of the article at this address. */
  public static ArticleId ofUri(String canonicalUri) {
    return ofDigest(CaptureId.of(("uri\n" + canonicalUri).getBytes(StandardCharsets.UTF_8)));
  }

  /** The id of an article whose page gives no address. */
  public static ArticleId ofCapture(CaptureId capture) {
    return ofDigest(capture);
  }

  /** The id an article gets when this provenance is the first that is seen of it. */
  public static ArticleId firstSeen(Provenance provenance) {
    return provenance
        .canonicalUri()
        .map(ArticleId::ofUri)
        .orElseGet(() -> ofCapture(provenance.capture()));
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static ArticleId ofDigest(CaptureId digest) {
    byte[] bytes = HexFormat.of().parseHex(digest.sha256());
    StringBuilder base32 = new StringBuilder(LENGTH);
    int buffer = 0;
    int bits = 0;
    for (int i = 0; i < BYTES; i++) {
      buffer = (buffer << 8) | (bytes[i] & 0xFF);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        base32.append(ALPHABET.charAt((buffer >> bits) & 31));
      }
      buffer &= (1 << bits) - 1;
    }
    return new ArticleId(base32.append(ALPHABET.charAt((buffer << (5 - bits)) & 31)).toString());
  }
}
