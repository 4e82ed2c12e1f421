package dev.dateline.core.capture;

import dev.dateline.core.text.Blank;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a capture as kept. All spans are offsets into its UTF-8 form.
 *
 * @param text every character, byte order mark and line ends included
 * @param charset what the bytes were read as
 * @param findings what was odd about the bytes
 */
public record CapturedText(String text, Charset charset, List<Finding> findings)
    implements Decoding {

  /** Bytes that are not of the charset stand as U+FFFD. */
  public static final String MALFORMED = "MALFORMED_TEXT";

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int TOLERATED_PER_MILLE = 50;

  /** Copies the findings. */
  public CapturedText {
    findings = List.copyOf(findings);
  }

  /** Reads a capture as text, in the charset its bytes prove or its carrier declares. */
  public static Decoding decode(Capture capture) {
    return decode(capture, capture.metadata().charset());
  }

  /**
   * Reads a capture as text. A byte order mark decides; else valid UTF-8 is UTF-8; else the
   * declared charset if all bytes are of it; else GB18030 if they are Chinese; else UTF-8 with a
   * finding.
   *
   * @param declared a charset name from a header or from inside the page; unknown names are ignored
   */
  public static Decoding decode(Capture capture, Optional<String> declared) {
    byte[] bytes = capture.sharedBytes();
    if (bytes.length > Capture.MAX_BYTES) {
      return new Rejection(
          Rejection.TOO_LARGE,
          "The capture has %d bytes; at most %d are read. Split it into single pages."
              .formatted(bytes.length, Capture.MAX_BYTES));
    }
    CapturedText decoded = decode(bytes, declared);
    return unfit(decoded).<Decoding>map(rejection -> rejection).orElse(decoded);
  }

  /** Whether a declared name means this charset, as {@link #decode(Capture, Optional)} reads it. */
  public static boolean means(String declared, Charset charset) {
    return charset(declared).filter(charset::equals).isPresent();
  }

  private static CapturedText decode(byte[] bytes, Optional<String> declared) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return lenient(bytes, marked.get());
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return new CapturedText(text, StandardCharsets.UTF_8, List.of());
    }
    return strict(bytes, StandardCharsets.UTF_8)
        .or(() -> decodeLegacy(bytes, declared))
        .orElseGet(() -> lenient(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<CapturedText> decodeLegacy(byte[] bytes, Optional<String> declared) {
    return declared
        .flatMap(CapturedText::charset)
        .flatMap(charset -> strict(bytes, charset))
        .or(() -> strict(bytes, GB18030).filter(CapturedText::isMostlyHan));
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** {@code gb2312} and {@code gbk} mean GB18030: pages that declare them print 镕 all the same. */
  private static Optional<Charset> charset(String name) {
    try {
      String lower = name.strip().toLowerCase(Locale.ROOT);
      return Optional.of(
          lower.startsWith("gb") || lower.startsWith("x-gb") ? GB18030 : Charset.forName(lower));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<CapturedText> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(new CapturedText(text.toString(), charset, List.of()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static CapturedText lenient(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    List<Span> replaced = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = utf8Length(c);
      if (c == '\uFFFD') {
        replaced.add(new Span(offset, offset + length));
      }
      offset += length;
      i += Character.charCount(c);
    }
    if (replaced.isEmpty()) {
      return new CapturedText(text, charset, List.of());
    }
    String detail =
        "%d byte sequences are not %s, the first at byte %d of the text; they stand as U+FFFD."
            .formatted(replaced.size(), charset.name(), replaced.get(0).start());
    return new CapturedText(text, charset, List.of(new Finding(MALFORMED, detail, replaced)));
  }

  private static int utf8Length(int c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }

  private static boolean isMostlyHan(CapturedText decoded) {
    long beyondAscii = decoded.text.codePoints().filter(c -> c >= 0x80).count();
    long han = decoded.text.codePoints().filter(CapturedText::isCommonHan).count();
    return han * 10 >= beyondAscii * 7;
  }

  private static boolean isCommonHan(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF00 && c <= 0xFFEF);
  }

  private static Optional<Rejection> unfit(CapturedText decoded) {
    String text = decoded.text;
    if (text.indexOf('\0') < 0 && Blank.isBlank(text)) {
      return Optional.of(new Rejection(Rejection.EMPTY, "The capture holds no printed character."));
    }
    int odd = 0;
    int first = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
        odd++;
        first = first < 0 ? i : first;
      }
    }
    if (text.indexOf('\0') < 0 && odd * 1000L <= text.length() * (long) TOLERATED_PER_MILLE) {
      return Optional.empty();
    }
    return Optional.of(
        new Rejection(
            Rejection.NOT_TEXT,
            "%d of %d characters are no text in %s, the first at character %d: a binary file?"
                .formatted(odd, text.length(), decoded.charset.name(), first)));
  }
}
