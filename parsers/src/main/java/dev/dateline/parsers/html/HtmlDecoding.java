package dev.dateline.parsers.html;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.capture.Decoding;
import dev.dateline.core.text.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of an HTML capture into text: a byte order mark, then what the bytes prove, then
 * the charset of the header, then the one that the page declares in its first kilobytes (HTML
 * standard, 13.2.3.2). {@code gb2312} and {@code gbk} mean GB18030.
 */
public final class HtmlDecoding {

  /** The page declares a charset that its bytes are not of. */
  public static final String DECLARED_WRONGLY = "CHARSET_DECLARED_WRONGLY";

  private static final int SCANNED = 4096;

  /** {@code <meta charset="gb2312">}, {@code content="text/html; charset=gb2312"}. */
  private static final Pattern DECLARATION =
      Pattern.compile("(?i)<meta\\b[^>]{0,200}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})");

  private HtmlDecoding() {}

  /** Reads a capture as HTML text; odd bytes are findings. */
  public static Decoding decode(Capture capture) {
    Optional<String> header = capture.metadata().charset();
    Optional<String> inside = declared(capture.head(SCANNED));
    Decoding decoding = CapturedText.decode(capture, header.or(() -> inside));
    if (!(decoding instanceof CapturedText text)) {
      return decoding;
    }
    List<Finding> findings = new ArrayList<>(text.findings());
    header.filter(name -> isWrong(name, text)).ifPresent(n -> findings.add(wrong(n, text)));
    inside.filter(name -> isWrong(name, text)).ifPresent(n -> findings.add(wrong(n, text)));
    Mojibake.find(text.text()).ifPresent(findings::add);
    return new CapturedText(text.text(), text.charset(), findings);
  }

  private static Optional<String> declared(byte[] head) {
    String ascii = new String(head, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(ascii);
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** An unknown name is wrong too; ASCII text is right in every charset. */
  private static boolean isWrong(String declared, CapturedText text) {
    return !CapturedText.means(declared, text.charset())
        && text.text().chars().anyMatch(c -> c >= 0x80);
  }

  private static Finding wrong(String declared, CapturedText text) {
    return Finding.of(
        DECLARED_WRONGLY,
        "The page is declared as «%s»; its bytes are %s."
            .formatted(declared, text.charset().name()));
  }
}
