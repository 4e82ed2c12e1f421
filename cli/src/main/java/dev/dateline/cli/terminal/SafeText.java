package dev.dateline.cli.terminal;

/**
 * Page text that a terminal cannot mistake for orders: whatever acts unseen is shown as an escape.
 */
public final class SafeText {
  private SafeText() {}

  /**
   * The text with control characters, ESC, bidi controls, characters of no width, line separators
   * and unpaired surrogates written as {@code \\u202E}. Line ends and tabs are control characters.
   */
  public static String of(String text) {
    return escape(text, false);
  }

  /** One line of JSON in which the same characters stand as JSON's own escapes. */
  public static String ofJson(String json) {
    return escape(json, true);
  }

  private static String escape(String text, boolean asUtf16) {
    if (text.codePoints().noneMatch(SafeText::actsUnseen)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(safe, c, asUtf16));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c, boolean asUtf16) {
    if (!actsUnseen(c)) {
      safe.appendCodePoint(c);
    } else if (c < 0x10000) {
      safe.append("\\u%04X".formatted(c));
    } else if (asUtf16) {
      safe.append(
          "\\u%04X\\u%04X"
              .formatted((int) Character.highSurrogate(c), (int) Character.lowSurrogate(c)));
    } else {
      safe.append("\\u{%X}".formatted(c));
    }
  }

  private static boolean actsUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
