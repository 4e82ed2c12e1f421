package dev.dateline.core.text;

/** What prints nothing: white space of every script, and characters of no width. */
public final class Blank {

  private Blank() {}

  /** Whether a character prints nothing. */
  public static boolean isBlank(char c) {
    if (c < '\u00A0') {
      return c <= ' ' || c == '\u007F' || c == '\u0085';
    }
    return switch (c) {
      case '\u00A0', '\u00AD', '\u1680', '\u3000', '\uFEFF' -> true;
      default ->
          (c >= '\u2000' && c <= '\u200F')
              || (c >= '\u2028' && c <= '\u202F')
              || (c >= '\u205F' && c <= '\u206F');
    };
  }

  /** Whether nothing of this text is printed. */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
