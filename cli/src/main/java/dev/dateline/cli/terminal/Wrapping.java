package dev.dateline.cli.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines where its script allows it. */
public final class Wrapping {
  private Wrapping() {}

  /**
   * Lines of at most so many columns. A word that is longer is broken anywhere.
   *
   * @param columns at least 2
   */
  public static List<String> wrap(String text, int columns) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String piece = text.substring(start, end);
      if (DisplayWidth.of(line + piece.stripTrailing()) > columns && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(chop(piece, columns, lines));
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Gives whole lines of an overlong piece away and returns what is left of it. */
  private static String chop(String piece, int columns, List<String> lines) {
    String left = piece;
    while (DisplayWidth.of(left.stripTrailing()) > columns) {
      int end = 0;
      for (int used = 0; ; ) {
        int c = left.codePointAt(end);
        used += DisplayWidth.of(c);
        if (used > columns) {
          break;
        }
        end += Character.charCount(c);
      }
      lines.add(left.substring(0, end));
      left = left.substring(end);
    }
    return left;
  }
}
