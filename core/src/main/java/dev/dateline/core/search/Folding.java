package dev.dateline.core.search;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable: exactly, and without their marks. */
final class Folding {

  /** For each Latin letter of Vietnamese and its neighbours, the letter without marks. */
  private static final char[] LATIN = letters(0, 0x0250);

  private static final char[] LATIN_ADDITIONAL = letters(0x1E00, 0x1F00);

  private Folding() {}

  /** A word composed, in lower case and half width, without invisible characters. */
  static String exact(String text, int start, int end) {
    StringBuilder visible = new StringBuilder(end - start);
    boolean stable = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        visible.append((char) (c - '\uFF01' + '!'));
      } else if (c < 0x80 || !isInvisible(c)) {
        visible.append(c);
        stable &= c < '\u0300' || (c >= '\u1E00' && c <= '\u1EFF');
      }
    }
    String lower = visible.toString().toLowerCase(Locale.ROOT);
    return stable && lower.length() == visible.length()
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFC);
  }

  /** A word made by {@link #exact} without its marks; đ is d. */
  static String folded(String exact) {
    int same = 0;
    while (same < exact.length() && exact.charAt(same) < 0x80) {
      same++;
    }
    if (same == exact.length()) {
      return exact;
    }
    StringBuilder folded = new StringBuilder(exact.length()).append(exact, 0, same);
    for (int i = same; i < exact.length(); i++) {
      char c = exact.charAt(i);
      if (!isFoldedMark(c)) {
        folded.append(letter(c));
      }
    }
    return folded.toString();
  }

  /** Whether a character has no width and no meaning inside a word. */
  static boolean isInvisible(int c) {
    return switch (c) {
      case 0x00AD, 0x2060, 0xFEFF -> true;
      default -> (c >= 0x200B && c <= 0x200F) || (c >= 0xFE00 && c <= 0xFE0F);
    };
  }

  private static char letter(char c) {
    if (c < LATIN.length) {
      return LATIN[c];
    }
    return c >= '\u1E00' && c < '\u1F00' ? LATIN_ADDITIONAL[c - '\u1E00'] : decomposed(c);
  }

  private static char[] letters(int from, int to) {
    char[] letters = new char[to - from];
    for (int c = from; c < to; c++) {
      letters[c - from] = decomposed((char) c);
    }
    return letters;
  }

  private static char decomposed(char c) {
    char base = withoutMarks(c);
    return switch (base) {
      case '\u0111' -> 'd';
      case '\u0142' -> 'l';
      case '\u00F8' -> 'o';
      case '\u0131' -> 'i';
      case '\u0127' -> 'h';
      default -> base;
    };
  }

  private static char withoutMarks(char c) {
    if (Character.isSurrogate(c)) {
      return c;
    }
    String pieces = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return pieces.length() > 1 && pieces.chars().skip(1).allMatch(p -> isFoldedMark((char) p))
        ? pieces.charAt(0)
        : c;
  }

  /** Marks of Latin, Greek and Cyrillic; the vowel signs of other scripts are letters to us. */
  private static boolean isFoldedMark(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }
}
