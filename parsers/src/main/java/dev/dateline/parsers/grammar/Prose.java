package dev.dateline.parsers.grammar;

import dev.dateline.core.text.Blank;

/** Tells sentences from labels and titles, by their ends and their length. */
final class Prose {

  private static final String ENDS = ".!?…。!?:;";
  private static final String CLOSERS = "\"'”’»)】」』]";
  private static final int FEWEST_WORDS = 5;
  private static final int LONG = 240;
  private static final int LONGEST_TITLE = 200;

  private Prose() {}

  /** Ends like a sentence and has as many words as one; a very long line need not end. */
  static boolean isParagraph(String view) {
    return weight(view, FEWEST_WORDS) >= FEWEST_WORDS
        && (endsLikeSentence(view) || view.length() >= LONG);
  }

  /** Words, but no sentence: no full stop at the end, and not as long as a paragraph. */
  static boolean isTitle(String view) {
    if (view.length() > LONGEST_TITLE || weight(view, 3) < 3) {
      return false;
    }
    int end = trimmedEnd(view);
    char last = end == 0 ? ' ' : view.charAt(end - 1);
    return ".。:;,|".indexOf(last) < 0;
  }

  static boolean endsLikeSentence(String view) {
    int end = trimmedEnd(view);
    while (end > 0 && CLOSERS.indexOf(view.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean closed = end < trimmedEnd(view);
    return end > 0
        && (ENDS.indexOf(view.charAt(end - 1)) >= 0
            || (closed && Character.isLetterOrDigit(view.charAt(end - 1))));
  }

  /** The words without a final full stop and the blanks around them. */
  static String bare(String view) {
    String stripped = view.strip();
    return stripped.endsWith(".") || stripped.endsWith("。")
        ? stripped.substring(0, stripped.length() - 1).strip()
        : stripped;
  }

  /**
   * Words between blanks; two Han characters weigh as much as a word. Counts no further than
   * needed.
   */
  private static int weight(String view, int enough) {
    int words = 0;
    int han = 0;
    boolean inWord = false;
    for (int i = 0; i < view.length() && words + han / 2 < enough; i++) {
      char c = view.charAt(i);
      if (c >= '\u3400' && c <= '\u9FFF') {
        han++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else if (Blank.isBlank(c)) {
        inWord = false;
      }
    }
    return words + han / 2;
  }

  private static int trimmedEnd(String view) {
    int end = view.length();
    while (end > 0 && Blank.isBlank(view.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
