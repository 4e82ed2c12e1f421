package dev.dateline.parsers.container;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What kind of file something is, told by its first bytes and, where they say nothing, its name.
 */
enum Kind {
  WARC,
  ZIP,
  JSON_LINES,
  PAGE;

  /** How many first bytes are enough. */
  static final int HEAD = 1 << 10;

  private static final Pattern JSON_LINE =
      Pattern.compile("(?:\\xEF\\xBB\\xBF)?+\\s*+\\{[ \\t]*+\".*", Pattern.DOTALL);

  /**
   * Tells the kind.
   *
   * @param head the first bytes, unpacked if they are gzipped
   * @param name of the file, without directories
   */
  static Kind of(byte[] head, String name) {
    String start = new String(head, 0, Math.min(HEAD, head.length), StandardCharsets.ISO_8859_1);
    String ending = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz\\z", "");
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return ZIP;
    }
    if (JSON_LINE.matcher(start).matches()) {
      return JSON_LINES;
    }
    if (ending.endsWith(".warc")) {
      return WARC;
    }
    return ending.endsWith(".jsonl") || ending.endsWith(".ndjson") ? JSON_LINES : PAGE;
  }

  /** That a file of this kind lies where a page is looked for. */
  TurnedAway nested() {
    return new TurnedAway(
        Item.Skipped.NESTED,
        "This is itself a file of captures (%s); unpack it first.".formatted(name()));
  }
}
