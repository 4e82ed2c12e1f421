package dev.dateline.core.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A line as patterns see it: composed (NFC), full and half width alike, every space a space, curly
 * quotes straight, invisible characters gone. What is stored and shown is never this, but the words
 * as printed, found again through {@link #original(int)}.
 */
public final class MatchView {

  private static final int[] SAME_LENGTH = {};

  /** Composing takes time that grows with the square of the marks in a row; no script needs 30. */
  private static final int MAX_CLUSTER = 32;

  private final String text;
  private final int[] offsets;

  private MatchView(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The view of these printed words. */
  public static MatchView of(String printed) {
    int plain = 0;
    while (plain < printed.length() && isPlain(printed.charAt(plain))) {
      plain++;
    }
    return plain == printed.length() ? new MatchView(printed, SAME_LENGTH) : folded(printed, plain);
  }

  /** The words as patterns see them. */
  public String text() {
    return text;
  }

  /**
   * Where in the printed words a place of this view stands.
   *
   * @param index a character offset into {@link #text()}, its length included
   */
  public int original(int index) {
    return offsets.length == 0 ? index : offsets[index];
  }

  /**
   * Nearly every line keeps its length: only marks to compose and invisible characters change it.
   */
  private static MatchView folded(String printed, int plain) {
    char[] folded = printed.toCharArray();
    for (int i = plain; i < folded.length; i++) {
      char c = folded[i];
      if (!isPlain(c)) {
        char visible = isMark(c) ? 0 : fold(c);
        if (visible == 0) {
          return composed(printed);
        }
        folded[i] = visible;
      }
    }
    return new MatchView(new String(folded), SAME_LENGTH);
  }

  private static MatchView composed(String printed) {
    StringBuilder folded = new StringBuilder(printed.length());
    int[] offsets = new int[printed.length() + 1];
    boolean sameLength = true;
    for (int i = 0; i < printed.length(); ) {
      int end = clusterEnd(printed, i);
      String visible = visible(printed, i, end);
      sameLength &= visible.length() == end - i;
      for (int j = 0; j < visible.length(); j++) {
        int place = j == 0 ? i : Math.max(i, end - (visible.length() - j));
        offsets = put(offsets, folded.length(), place);
        folded.append(visible.charAt(j));
      }
      i = end;
    }
    offsets = put(offsets, folded.length(), printed.length());
    return new MatchView(
        folded.toString(), sameLength ? SAME_LENGTH : Arrays.copyOf(offsets, folded.length() + 1));
  }

  private static int[] put(int[] offsets, int index, int value) {
    int[] roomy = index < offsets.length ? offsets : Arrays.copyOf(offsets, index * 2 + 1);
    roomy[index] = value;
    return roomy;
  }

  private static String visible(String printed, int start, int end) {
    char base = fold(printed.charAt(start));
    String visible = (base == 0 ? "" : String.valueOf(base)) + printed.substring(start + 1, end);
    return end == start + 1 ? visible : Normalizer.normalize(visible, Normalizer.Form.NFC);
  }

  /** A character with the marks that follow it; alone unless something composes. */
  private static int clusterEnd(String printed, int start) {
    int end = start + 1;
    int longest = Math.min(printed.length(), start + MAX_CLUSTER);
    while (end < longest && isMark(printed.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The character that stands for this one; 0 where it is invisible. */
  private static char fold(char c) {
    if (c < '\u00A0') {
      return c;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - '\uFF01' + '!');
    }
    if (c >= '\u2000' && c <= '\u200A') {
      return ' ';
    }
    if ((c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')) {
      return 0;
    }
    return switch (c) {
      case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201E' -> '"';
      case '\u00AD', '\uFEFF' -> 0;
      default -> c;
    };
  }

  /** Whether a character is composed, keeps its place and stands for itself. */
  private static boolean isPlain(char c) {
    return c < '\u00A0'
        || (c > '\u00A0' && c < '\u02BC' && c != '\u00AD')
        || (c >= '\u1EA0' && c <= '\u1EF9')
        || (c >= '\u3001' && c < '\u3099')
        || (c > '\u309A' && c < '\uD800')
        || c == '\u2013'
        || c == '\u2014'
        || c == '\u2026';
  }
}
