package dev.dateline.parsers.generic;

import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Guesses a language by its letters, then by what its page declares. */
public final class Tongue {

  private static final int ENOUGH = 4000;
  private static final int FEW = 300;
  private static final int MOST_LINES = 400;
  private static final String UNKNOWN = "und";
  private static final int LONGEST_WORD = 4;
  private static final String ENGLISH_FIRSTS = "toaifw";
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "in", "that", "for", "was", "is", "with");

  private int kana;
  private int hangul;
  private int han;
  private int vietnamese;
  private int latin;
  private int words;
  private int english;

  private Tongue() {}

  /** The language, BCP 47; {@code und} where neither letters nor the page tell. */
  static String of(List<Quote> paragraphs, Page page) {
    Tongue tongue = new Tongue();
    int read = 0;
    for (Quote paragraph : paragraphs) {
      if (read < ENOUGH) {
        String text = paragraph.text();
        tongue.read(text, Math.min(text.length(), ENOUGH));
        read += text.length();
      }
    }
    String told = tongue.told();
    return told.equals(UNKNOWN) ? declared(page) : told;
  }

  /**
   * The language that most letters of a page are of, furniture and all, BCP 47; {@code und} for
   * other languages in Latin letters, empty where the letters are too few to tell.
   */
  public static Optional<String> ofPage(Page page) {
    Tongue tongue = new Tongue();
    page.lines().stream()
        .limit(MOST_LINES)
        .map(Line::text)
        .forEach(text -> tongue.read(text, Math.min(text.length(), ENOUGH)));
    int letters = tongue.latin + tongue.kana + tongue.hangul + tongue.han;
    return letters > FEW ? Optional.of(tongue.told()) : Optional.empty();
  }

  private void read(String text, int end) {
    int ascii = 0;
    int word = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        endWord(text, word, i);
        word = i + 1;
      } else if (c >= 0x80) {
        count(c);
      } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
        ascii++;
      }
    }
    endWord(text, word, end);
    latin += ascii;
  }

  private void count(char c) {
    if (c < '\u0250') {
      boolean ours = isVietnamese(c);
      vietnamese += ours ? 1 : 0;
      latin += !ours && Character.isLetter(c) ? 1 : 0;
    } else if (c >= '\u1EA0' && c <= '\u1EF9') {
      vietnamese++;
    } else if (c >= '\u3041' && c <= '\u30FF') {
      kana++;
    } else if (c >= '\u3400' && c <= '\u9FFF') {
      han++;
    } else if (c >= '\uAC00' && c <= '\uD7A3') {
      hangul++;
    }
  }

  private static boolean isVietnamese(char c) {
    return c == 'đ' || c == 'Đ' || c == 'ơ' || c == 'ư' || c == 'Ơ' || c == 'Ư';
  }

  private void endWord(String text, int from, int to) {
    if (from < to) {
      words++;
      english += to - from <= LONGEST_WORD && isEnglish(text, from, to) ? 1 : 0;
    }
  }

  private static boolean isEnglish(String text, int from, int to) {
    char first = text.charAt(from);
    return ENGLISH_FIRSTS.indexOf(first < 'a' ? first | 0x20 : first) >= 0
        && ENGLISH.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private String told() {
    int eastern = kana + hangul + han;
    if (eastern * 3 > latin) {
      if (hangul * 2 > eastern) {
        return "ko";
      }
      return kana * 5 > eastern ? "ja" : "zh";
    }
    if (vietnamese * 20 > latin) {
      return "vi";
    }
    return english * 100 > words * 12 ? "en" : UNKNOWN;
  }

  private static String declared(Page page) {
    String language = page.metadata().language().orElse(UNKNOWN).strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < language.length() && language.charAt(end) >= 'a' && language.charAt(end) <= 'z') {
      end++;
    }
    return end == 2 || end == 3 ? language.substring(0, end) : UNKNOWN;
  }
}
