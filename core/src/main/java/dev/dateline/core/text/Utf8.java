package dev.dateline.core.text;

/** Counts UTF-8 bytes without making them. */
public final class Utf8 {

  private Utf8() {}

  /** Number of UTF-8 bytes of a part of a string; an unpaired surrogate counts as U+003F, one. */
  public static int length(CharSequence text, int from, int to) {
    int bytes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes++;
      } else if (c < 0x800) {
        bytes += 2;
      } else if (!Character.isSurrogate(c)) {
        bytes += 3;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < to
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        bytes += 4;
        i++;
      } else {
        bytes++;
      }
    }
    return bytes;
  }
}
