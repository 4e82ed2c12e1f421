package dev.dateline.core.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes the tokens of a text: words of letters, digits and marks, and single characters of the
 * scripts that print no spaces between words. No dictionary: measured, the tokens decide, not the
 * words.
 */
public final class SearchTokens {

  /** Longer runs of letters are no words; they are parted, so that no text is slow to compose. */
  private static final int MAX_LENGTH = 128;

  private SearchTokens() {}

  /**
   * The tokens of a text, in one pass.
   *
   * @return in the order of the text; offsets are characters of the text as given, composed or not
   */
  public static List<SearchToken> of(String text) {
    List<SearchToken> tokens = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int c = text.codePointAt(start);
      int end = start + Character.charCount(c);
      if (isHan(c)) {
        end = marksEnd(text, end);
        tokens.add(han(text, start, end));
      } else if (opensWord(c)) {
        end = wordEnd(text, end);
        tokens.add(word(text, start, end));
      }
      start = end;
    }
    return Collections.unmodifiableList(tokens);
  }

  /**
   * Whether a character is a token of its own: Han, and likewise kana, bopomofo and Hangul.
   *
   * @param c a code point
   */
  public static boolean isHan(int c) {
    if (c < '\u1100') {
      return false;
    }
    if (c >= '\u4E00' && c <= '\u9FFF') {
      return true;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL -> Character.isAlphabetic(c);
      case COMMON -> c == '\u30FC' || c == '\uFF70';
      default -> false;
    };
  }

  private static SearchToken han(String text, int start, int end) {
    String printed = text.substring(start, end);
    char first = printed.charAt(0);
    String exact =
        printed.length() == 1 && first >= '\u4E00' && first <= '\u9FFF'
            ? printed
            : Normalizer.normalize(printed, Normalizer.Form.NFKC);
    return new SearchToken(exact, exact, start, end);
  }

  private static SearchToken word(String text, int start, int end) {
    String exact = Folding.exact(text, start, end);
    return new SearchToken(exact, Folding.folded(exact), start, end);
  }

  private static boolean opensWord(int c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : (Character.isAlphabetic(c) || Character.isDigit(c)) && !isMark(c);
  }

  /** Invisible characters inside a word, such as soft hyphens, do not part it. */
  private static int wordEnd(String text, int from) {
    int end = from;
    int longest = Math.min(text.length(), from + MAX_LENGTH);
    for (int i = from; i < longest; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if ((opensWord(c) || isMark(c)) && !isHan(c)) {
        end = i;
      } else if (!Folding.isInvisible(c)) {
        break;
      }
    }
    return end;
  }

  /** Kana and Hangul may be printed in pieces, too: が as か and a mark, 한 as three jamo. */
  private static int marksEnd(String text, int from) {
    int end = from;
    int longest = Math.min(text.length(), from + MAX_LENGTH);
    while (end < longest && composesWithHan(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean composesWithHan(char c) {
    return (c >= '\u1160' && c <= '\u11FF') || c == '\uFF9E' || c == '\uFF9F' || isMark(c);
  }

  private static boolean isMark(int c) {
    if (c < '\u0300') {
      return false;
    }
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK && !Folding.isInvisible(c))
        || type == Character.COMBINING_SPACING_MARK;
  }
}
