package dev.dateline.parsers.generic;

import dev.dateline.core.text.Blank;

/** Weighs words by their letters, in every script. */
final class Letters {

  private static final String ENDS = ".!?…。!?।۔؟︒";
  private static final String CLOSERS = "\"'”’»›)】」』]）";

  private static final byte[] ASCII_HALVES = new byte[0x80];

  static {
    for (char c = 0; c < ASCII_HALVES.length; c++) {
      ASCII_HALVES[c] = (byte) (isAsciiWord(c) ? 2 : 0);
    }
  }

  private Letters() {}

  /**
   * Letters and digits of a text. A Han character or kana says as much as two and a half Latin
   * letters, a Hangul syllable as much as two.
   */
  static int weight(String text) {
    int halves = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ASCII_HALVES.length) {
        halves += ASCII_HALVES[c];
      } else if (c < '\u1100') {
        halves += Character.isLetterOrDigit(c) ? 2 : 0;
      } else if ((c >= '\u3041' && c <= '\u30FF') || (c >= '\u3400' && c <= '\u9FFF')) {
        halves += 5;
      } else if (c >= '\uAC00' && c <= '\uD7A3') {
        halves += 4;
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        halves += 2;
      }
    }
    return halves / 2;
  }

  /** Whether a text ends with the mark of a sentence, closing quotes and brackets aside. */
  static boolean endSentence(String text) {
    int end = text.length();
    while (end > 0 && closesOrBlank(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Only letters and digits, in lower case: what is left when two printings are compared. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 ? isAsciiWord(c) : Character.isLetterOrDigit(c)) {
        bare.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : Character.toLowerCase(c));
      }
    }
    return bare.toString();
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean closesOrBlank(char c) {
    return CLOSERS.indexOf(c) >= 0 || Blank.isBlank(c);
  }
}
