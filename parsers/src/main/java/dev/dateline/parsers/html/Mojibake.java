package dev.dateline.parsers.html;

import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Span;
import dev.dateline.core.text.Utf8;
import java.util.List;
import java.util.Optional;

/**
 * Text that was read in the wrong charset before it was captured: UTF-8 read as Windows-1252 («Ã¡»,
 * «ä¸\u00AD») or as GBK («锛岀殑»).
 */
final class Mojibake {

  private static final int ENOUGH = 8;

  /** What Windows-1252 prints for bytes 80 to 9F. */
  private static final String TRAILS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

  /**
   * Rare characters that the UTF-8 of the commonest ones (, 。 的 “) begins with when read as GBK.
   */
  private static final String AS_CHINESE = "锛銆鐨鈥";

  private Mojibake() {}

  static Optional<Finding> find(String text) {
    int western = 0;
    int chinese = 0;
    int first = -1;
    for (int i = 0; i + 2 < text.length() && western < ENOUGH && chinese < ENOUGH; i++) {
      char c = text.charAt(i);
      if (c < '\u00C3' || (c > '\u00E9' && c < '\u9225')) {
        continue;
      }
      boolean found = true;
      if (isWestern(text, i)) {
        western++;
      } else if (AS_CHINESE.indexOf(c) >= 0) {
        chinese++;
      } else {
        found = false;
      }
      first = found && first < 0 ? i : first;
    }
    if (western < ENOUGH && chinese < ENOUGH) {
      return Optional.empty();
    }
    String detail =
        "UTF-8 was read as %s before the page was captured."
            .formatted(western >= ENOUGH ? "Windows-1252" : "GBK");
    int start = Utf8.length(text, 0, first);
    int end = start + Utf8.length(text, first, first + 1);
    return Optional.of(new Finding("MOJIBAKE", detail, List.of(new Span(start, end))));
  }

  /** The lead byte of two or three and what follows it; «bé”» has one such character only. */
  private static boolean isWestern(String text, int index) {
    char lead = text.charAt(index);
    boolean two = lead <= '\u00C6';
    boolean three = lead >= '\u00E1' && lead <= '\u00E9';
    return (two || three)
        && isTrail(text.charAt(index + 1))
        && (two || isTrail(text.charAt(index + 2)));
  }

  private static boolean isTrail(char c) {
    return (c >= '\u0080' && c <= '\u00BF') || TRAILS.indexOf(c) >= 0;
  }
}
