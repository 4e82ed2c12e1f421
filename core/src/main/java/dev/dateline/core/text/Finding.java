package dev.dateline.core.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something odd that a reader noticed. Odd input is data: it is reported here and never thrown.
 *
 * @param reason UPPER_SNAKE, for programs
 * @param detail one sentence for a person
 * @param spans where in the capture, if it stands anywhere
 */
public record Finding(String reason, String detail, List<Span> spans) {

  private static final Pattern REASON = Pattern.compile("[A-Z][A-Z0-9_]*+");

  /** Refuses a reason that is not UPPER_SNAKE. */
  public Finding {
    if (!REASON.matcher(reason).matches()) {
      throw new IllegalArgumentException("not an UPPER_SNAKE reason: " + reason);
    }
    spans = List.copyOf(spans);
  }

  /** A finding about the whole page. */
  public static Finding of(String reason, String detail) {
    return new Finding(reason, detail, List.of());
  }
}
