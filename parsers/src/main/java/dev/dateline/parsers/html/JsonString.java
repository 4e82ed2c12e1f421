package dev.dateline.parsers.html;

/** The inside of a JSON string, between its quotation marks. */
final class JsonString {

  private JsonString() {}

  static String unescape(String raw) {
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder plain = new StringBuilder(raw.length());
    int i = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i);
      int unit = raw.startsWith("\\u", i) ? hex(raw, i + 2) : -1;
      if (unit >= 0) {
        plain.append((char) unit);
        i += 6;
      } else if (c == '\\' && i + 1 < raw.length()) {
        plain.append(shortEscape(raw.charAt(i + 1)));
        i += 2;
      } else {
        plain.append(c);
        i++;
      }
    }
    return plain.toString();
  }

  private static int hex(String raw, int from) {
    if (from + 4 > raw.length()) {
      return -1;
    }
    int unit = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(raw.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit * 16 + digit;
    }
    return unit;
  }

  private static String shortEscape(char c) {
    return switch (c) {
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case '"', '\\', '/' -> String.valueOf(c);
      default -> "\\" + c;
    };
  }
}
