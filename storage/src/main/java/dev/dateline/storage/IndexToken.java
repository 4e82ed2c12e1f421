package dev.dateline.storage;

/**
 * A token as the index takes it. Its tokenizer keeps ASCII letters and digits and everything beyond
 * ASCII; all else stands as a private character, so that no token is parted, and none can be read
 * as a part of a query.
 */
final class IndexToken {

  private static final char PRIVATE = '\uE000';

  private IndexToken() {}

  static CharSequence of(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!isPlain(token.charAt(i))) {
        return encoded(token);
      }
    }
    return token;
  }

  private static CharSequence encoded(String token) {
    StringBuilder encoded = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      encoded.append(isPlain(c) ? c : (char) (PRIVATE + c));
    }
    return encoded;
  }

  private static boolean isPlain(char c) {
    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
