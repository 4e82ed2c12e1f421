package dev.dateline.storage;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.ArchiveException.Reason;
import dev.dateline.core.archive.PageCursor;
import dev.dateline.core.capture.CaptureId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Makes and reads the cursors of one request to one archive.
 *
 * @param seal stands in each, so that no other request takes it
 */
record Cursors(String seal) {

  private static final int SEAL_DIGITS = 16;

  /** The cursors of a request, which is told from others by its SQL. */
  static Cursors of(String archive, Clause request) {
    String all = archive + "\n" + request.sql() + "\n" + request.values();
    String digest = CaptureId.of(all.getBytes(StandardCharsets.UTF_8)).sha256();
    return new Cursors(digest.substring(0, SEAL_DIGITS));
  }

  PageCursor after(Place place) {
    String plain = seal + " " + place.number() + " " + place.score();
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    return new PageCursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  Place open(PageCursor cursor) {
    Place place = read(cursor);
    if (after(place).equals(cursor)) {
      return place;
    }
    throw invalid(new IllegalArgumentException(cursor.value()));
  }

  private static Place read(PageCursor cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor.value());
      String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ", -1);
      return new Place(Long.parseLong(parts[1]), Double.parseDouble(parts[2]));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw invalid(e);
    }
  }

  private static ArchiveException invalid(RuntimeException cause) {
    return new ArchiveException(
        Reason.CURSOR_INVALID,
        "This cursor is of another request or another archive. Ask for the first page again.",
        cause);
  }
}
