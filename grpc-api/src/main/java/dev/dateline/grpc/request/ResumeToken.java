package dev.dateline.grpc.request;

import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Map;

/** A place in the change log as clients keep it: opaque to them. */
public final class ResumeToken {
  private static final byte VERSION = 1;

  private ResumeToken() {}

  /** The token of a position. */
  public static String of(long position) {
    byte[] bytes = ByteBuffer.allocate(1 + Long.BYTES).put(VERSION).putLong(position).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * The position of a token.
   *
   * @param newest the newest position of the log; a token of a later one is of another archive
   */
  public static long position(String token, long newest) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      if (bytes.remaining() == 1 + Long.BYTES && bytes.get() == VERSION) {
        long position = bytes.getLong();
        if (position >= 0 && position <= newest) {
          return position;
        }
      }
    } catch (IllegalArgumentException e) {
      throw invalid(token);
    }
    throw invalid(token);
  }

  private static Refusal invalid(String token) {
    return new Refusal(
        Reason.RESUME_TOKEN_INVALID,
        "The resume token was not made by this archive; start at POSITION_OLDEST or POSITION_NOW",
        Map.of("resume_token", token));
  }
}
