package dev.dateline.parsers.html;

import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jsoup.parser.Parser;

/**
 * Reads words again from the slice of HTML a span marks: character references are resolved and each
 * run of white space is one blank. The pieces of a quote, read one by one and put together, are its
 * text.
 */
public final class HtmlText {

  private HtmlText() {}

  /** Reads a slice that stood between tags. */
  public static String read(String slice) {
    return collapse(unescape(slice, false));
  }

  /**
   * Reads a slice of an attribute's value, where {@code &copy=1} is no character reference (HTML
   * standard, 13.2.5.73).
   */
  public static String readAttribute(String slice) {
    return collapse(unescape(slice, true));
  }

  /** Reads the inside of a JSON string (RFC 8259, 7). A broken escape stands for itself. */
  public static String readJson(String slice) {
    return JsonString.unescape(slice);
  }

  /**
   * Whether a quote stands where it says, as text, as the value of an attribute, or in JSON.
   *
   * @param kept the UTF-8 bytes of the HTML as kept
   */
  public static boolean stands(byte[] kept, Quote quote) {
    return reads(kept, quote, HtmlText::read)
        || reads(kept, quote, HtmlText::readAttribute)
        || reads(kept, quote, HtmlText::readJson);
  }

  private static boolean reads(byte[] kept, Quote quote, UnaryOperator<String> reader) {
    StringBuilder read = new StringBuilder();
    for (Span span : quote.spans()) {
      if (span.end() > kept.length) {
        return false;
      }
      String slice = new String(kept, span.start(), span.length(), StandardCharsets.UTF_8);
      read.append(reader.apply(slice));
    }
    return quote.text().contentEquals(read);
  }

  static String unescape(String slice, boolean inAttribute) {
    return slice.indexOf('&') < 0 ? slice : Parser.unescapeEntities(slice, inAttribute);
  }

  /** White space of HTML; a no-break space is none and stays as printed. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }

  private static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean inSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        collapsed.append(c);
      } else if (!inSpace) {
        collapsed.append(' ');
      }
      inSpace = isSpace(c);
    }
    return collapsed.toString();
  }
}
