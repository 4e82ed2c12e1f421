package dev.dateline.parsers.container;

import dev.dateline.core.archive.Problem;
import dev.dateline.core.capture.Capture;

/** What a file of captures holds at one place. */
public sealed interface Item {

  /**
   * Where it stands: {@code pile.warc.gz@12345} (the byte of the file that its record, or the gzip
   * member of its record, starts at; {@code pile.warc.gz@0+678} for a record inside a member with
   * several), {@code pile.jsonl:17} (the line), {@code pile.zip!a/b.html}, or the path alone. What
   * follows the path was written by others: show it with its control characters escaped.
   */
  String label();

  /**
   * A page.
   *
   * @param label where it stands
   * @param capture its bytes, decoded from all that wrapped them, and what the file said about it
   */
  record Found(String label, Capture capture) implements Item {}

  /**
   * A page that is there, whole, and is not taken.
   *
   * @param label where it stands
   * @param problem why; the reason is {@code CAPTURE_TOO_LARGE} or one of the constants here
   */
  record Skipped(String label, Problem problem) implements Item {

    /** It unpacks to so much more than it was packed into that it is no page. */
    public static final String BOMB = "CAPTURE_IS_A_BOMB";

    /** It is packed in a way that is not read here. */
    public static final String ENCODING = "ENCODING_NOT_READ";

    /** It is a file of captures inside another one. */
    public static final String NESTED = "CONTAINER_IN_CONTAINER";

    /** It is an object without a page in it. */
    public static final String NO_PAGE = "NO_PAGE";
  }

  /**
   * Something that cannot be read. What follows it in the file is read all the same.
   *
   * @param label where it stands
   * @param offset the byte of the file it starts at; in a gzipped WARC file that of the gzip
   *     member, in gzipped JSON Lines that of what the file unpacks to, in a zip 0, since its
   *     entries are found by name
   * @param problem what is wrong with it; the reason is {@link #DAMAGED}
   */
  record Damaged(String label, long offset, Problem problem) implements Item {

    /** It is not what it says it is, or is cut short. */
    public static final String DAMAGED = "ITEM_DAMAGED";

    static Damaged at(String label, long offset, Exception cause) {
      String words = cause.getMessage();
      return at(label, offset, words == null ? cause.getClass().getSimpleName() : words);
    }

    static Damaged at(String label, long offset, String detail) {
      return new Damaged(label, offset, new Problem(DAMAGED, detail));
    }
  }
}
