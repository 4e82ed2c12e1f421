package dev.dateline.core.archive;

import dev.dateline.core.article.ArticleId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;

/**
 * The place of an article in an order: pages begin after a place, not after a count, so that what
 * comes in between never shifts them.
 *
 * @param score how well it matches; 0 where nothing is searched
 * @param created when it was first kept
 * @param id its name, which breaks ties
 */
record Cursor(double score, Instant created, ArticleId id) {

  static final Comparator<Cursor> OLDEST_FIRST =
      Comparator.comparing(Cursor::created).thenComparing(Cursor::id);
  static final Comparator<Cursor> NEWEST_FIRST = OLDEST_FIRST.reversed();
  static final Comparator<Cursor> BEST_FIRST =
      Comparator.comparingDouble(Cursor::score).reversed().thenComparing(NEWEST_FIRST);

  /** As a cursor that is good for this request only. */
  PageCursor seal(String request) {
    String plain = String.join(" ", fingerprint(request), score + "", created + "", id.value());
    return new PageCursor(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
  }

  /** The place that a cursor of this request names. */
  static Cursor open(PageCursor cursor, String request) {
    try {
      byte[] plain = Base64.getUrlDecoder().decode(cursor.value());
      String[] parts = new String(plain, StandardCharsets.UTF_8).split(" ", -1);
      if (parts.length == 4 && parts[0].equals(fingerprint(request))) {
        return new Cursor(
            Double.parseDouble(parts[1]), Instant.parse(parts[2]), new ArticleId(parts[3]));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw invalid(e);
    }
    throw invalid(new IllegalArgumentException("made for another request"));
  }

  private static String fingerprint(String request) {
    return Integer.toHexString(request.hashCode());
  }

  private static ArchiveException invalid(Exception cause) {
    return new ArchiveException(
        ArchiveException.Reason.CURSOR_INVALID,
        "This cursor is not of this request. Ask for the first page again, without a cursor.",
        cause);
  }
}
