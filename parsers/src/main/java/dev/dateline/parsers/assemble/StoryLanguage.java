package dev.dateline.parsers.assemble;

import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import java.util.List;

/** The language of a story, told by its own letters and never by the furniture around it. */
final class StoryLanguage {

  private static final int ENOUGH = 2000;

  private StoryLanguage() {}

  /** One of the outlet's languages; its most usual one where the letters do not decide. */
  static String of(LabelledPage page, List<String> languages) {
    if (languages.size() == 1) {
      return languages.get(0);
    }
    String told = byLetters(page);
    return languages.contains(told) ? told : languages.get(0);
  }

  private static String byLetters(LabelledPage page) {
    int han = 0;
    int vietnamese = 0;
    int latin = 0;
    List<String> story = page.of(Role.Family.STORY).map(s -> s.text()).toList();
    for (String text : story) {
      int length = Math.min(text.length(), ENOUGH);
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        if (c < 0x80) {
          latin += isAsciiLetter(c) ? 1 : 0;
        } else if (c >= '\u3400' && c <= '\u9FFF') {
          han++;
        } else if (isVietnamese(c)) {
          vietnamese++;
        } else if (c < '\u0250' && Character.isLetter(c)) {
          latin++;
        }
      }
    }
    if (han * 3 > latin) {
      return "zh";
    }
    return vietnamese * 20 > latin ? "vi" : "en";
  }

  /** Most characters are ASCII, and this is cheaper than to look them up. */
  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isVietnamese(char c) {
    return (c >= '\u1EA0' && c <= '\u1EF9') || "đĐươƯƠ".indexOf(c) >= 0;
  }
}
