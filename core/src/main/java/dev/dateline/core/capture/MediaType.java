package dev.dateline.core.capture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What kind of bytes a capture holds, as far as reading it depends on that.
 *
 * @param value type and subtype in lower case without parameters, such as {@code text/html}
 */
public record MediaType(String value) {

  /** A text copy of a page. */
  public static final MediaType TEXT = new MediaType("text/plain");

  /** A saved HTML page. */
  public static final MediaType HTML = new MediaType("text/html");

  private static final int SNIFFED = 1024;

  /** Drops parameters and case: {@code Text/HTML; charset=utf-8} is {@code text/html}. */
  public MediaType {
    int semicolon = value.indexOf(';');
    value =
        (semicolon < 0 ? value : value.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
  }

  /** Tells HTML from text by the first kilobyte, since file names and servers lie. */
  public static MediaType sniff(byte[] bytes) {
    int length = Math.min(bytes.length, SNIFFED);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    boolean html =
        head.contains("<!doctype html")
            || head.contains("<html")
            || head.contains("<head")
            || head.contains("<body")
            || head.contains("<meta ");
    return html ? HTML : TEXT;
  }

  /** Whether the bytes are markup to be laid out before they can be read as lines. */
  public boolean isHtml() {
    return equals(HTML) || value.equals("application/xhtml+xml");
  }

  @Override
  public String toString() {
    return value;
  }
}
