package dev.dateline.grpc.request;

import com.google.protobuf.Message;
import dev.dateline.core.archive.PageCursor;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Page tokens (AIP-158): a cursor of the archive with two check sums, one of the request it was
 * made for and one of itself.
 */
public final class PageToken {
  private static final int SUMS = 2 * Integer.BYTES;

  private PageToken() {}

  /** The token of a cursor; the empty string when there is no further page. */
  public static String of(Optional<PageCursor> cursor, Message request) {
    return cursor.map(next -> of(next.value(), request)).orElse("");
  }

  /**
   * The cursor of a token; none when it is empty.
   *
   * @param token from the request
   * @param request the request without page size and page token
   */
  public static Optional<PageCursor> cursor(String token, Message request) {
    if (token.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.wrap(decoded(token));
    int requestSum = bytes.getInt();
    int cursorSum = bytes.getInt();
    byte[] cursor = new byte[bytes.remaining()];
    bytes.get(cursor);
    if (cursorSum != sum(cursor)) {
      throw invalid(token);
    }
    if (requestSum != sum(request.toByteArray())) {
      throw new Refusal(
          Reason.PAGE_TOKEN_MISMATCH,
          "The page token was made for another request; only page_size may change between pages",
          Map.of("page_token", token));
    }
    return Optional.of(new PageCursor(new String(cursor, StandardCharsets.UTF_8)));
  }

  private static String of(String cursor, Message request) {
    byte[] value = cursor.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(SUMS + value.length);
    bytes.putInt(sum(request.toByteArray())).putInt(sum(value)).put(value);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static byte[] decoded(String token) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(token);
      if (bytes.length >= SUMS) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw invalid(token);
    }
    throw invalid(token);
  }

  private static int sum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static Refusal invalid(String token) {
    return new Refusal(
        Reason.PAGE_TOKEN_INVALID,
        "The page token is none of this server; leave it empty to begin at the first page",
        Map.of("page_token", token));
  }
}
