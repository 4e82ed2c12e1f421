package dev.dateline.parsers.grammar;

import dev.dateline.core.text.Blank;
import java.util.List;

/** Tells sentences from labels and titles, by their ends and their length. */
final class Prose {

  private static final String ENDS = ".!?…。!?:;";
  private static final String CLOSERS = "\"'”’»)】」』]";
  private static final String STOPS = ".!?…。!?";
  private static final String GOES_ON = ":,、";
  private static final String COMMAS = ",、;:。,;:";
  private static final List<String> CONNECTIVES =
      List.of("其中", "此外", "另外", "据", "目前", "截至", "对此", "不过", "因此", "随后", "但是", "与此同时", "除此之外");
  private static final int FEWEST_WORDS = 5;
  private static final int SHORTEST_HAN = 4;
  private static final int LONG_STATEMENT = 15;
  private static final int LONG_CLAUSE = 10;
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
    return endsLikeTitle(view);
  }

  private static boolean endsLikeTitle(String view) {
    int end = trimmedEnd(view);
    char last = end == 0 ? ' ' : view.charAt(end - 1);
    return ".。:;,|".indexOf(last) < 0;
  }

  /**
   * Closes with a full stop or its like, however short: «Yes.», «热的。»; or announces with a colon or
   * a dash what comes next: «具体预报如下:».
   */
  static boolean isSentence(String view) {
    int end = trimmedEnd(view);
    while (end > 0 && CLOSERS.indexOf(view.charAt(end - 1)) >= 0) {
      end--;
    }
    int stop = end;
    while (stop > 0 && STOPS.indexOf(view.charAt(stop - 1)) >= 0) {
      stop--;
    }
    if (stop < end) {
      return stop > 0 && Character.isLetterOrDigit(view.codePointBefore(stop));
    }
    return end > 2
        && weight(view, 3) >= 3
        && (GOES_ON.indexOf(view.charAt(end - 1)) >= 0 || view.endsWith("——"));
  }

  /**
   * Reads on as no title does though no full stop ends it: a Chinese full stop inside, or Han
   * characters and two commas among them, one if they are many, or many words of which most are
   * small.
   */
  static boolean isStatement(String view) {
    int words = weight(view, LONG_STATEMENT);
    if (words >= SHORTEST_HAN && goesOn(view)) {
      return true;
    }
    if (words < LONG_CLAUSE) {
      return words >= FEWEST_WORDS && view.indexOf('。') >= 0;
    }
    if (view.indexOf('。') >= 0) {
      return true;
    }
    int small = 0;
    int large = 0;
    boolean inWord = false;
    for (int i = 0; i < view.length(); i++) {
      char c = view.charAt(i);
      boolean letter = c < '\u3000' && Character.isLetter(c);
      if (letter && !inWord) {
        small += Character.isLowerCase(c) ? 1 : 0;
        large += Character.isLowerCase(c) ? 0 : 1;
      }
      inWord = letter;
    }
    return small >= LONG_CLAUSE / 2
        ? small > 2 * large
        : commas(view) >= (words >= LONG_STATEMENT ? 1 : 2);
  }

  /** Opens as sentences do that go on from others, and no title does. */
  private static boolean goesOn(String view) {
    for (int i = 0; i < CONNECTIVES.size(); i++) {
      if (view.startsWith(CONNECTIVES.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static int commas(String view) {
    int commas = 0;
    for (int i = 0; i < view.length(); i++) {
      commas += COMMAS.indexOf(view.charAt(i)) >= 0 ? 1 : 0;
    }
    return commas;
  }

  /** A title that may be shorter where it is Chinese: four characters are no label any more. */
  static boolean isHeading(String view) {
    return view.length() <= LONGEST_TITLE
        && (weight(view, 3) >= 3 || (hasHan(view, SHORTEST_HAN) && !announces(view)))
        && endsLikeTitle(view);
  }

  /** «问题在于»: a few words that wait for the next line. */
  private static boolean announces(String view) {
    int end = trimmedEnd(view);
    return end > 0 && "于是说道为称".indexOf(view.charAt(end - 1)) >= 0;
  }

  private static boolean hasHan(String view, int enough) {
    int han = 0;
    for (int i = 0; i < view.length() && han < enough; i++) {
      han += view.charAt(i) >= '\u3400' && view.charAt(i) <= '\u9FFF' ? 1 : 0;
    }
    return han >= enough;
  }

  /** Two words or more and a full stop or its like, whatever stands before it: «Giảm 48%.». */
  static boolean isStopped(String view) {
    int end = trimmedEnd(view);
    while (end > 0 && CLOSERS.indexOf(view.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 1 && STOPS.indexOf(view.charAt(end - 1)) >= 0 && weight(view, 2) >= 2;
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
