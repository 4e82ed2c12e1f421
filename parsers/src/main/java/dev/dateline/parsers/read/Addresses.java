package dev.dateline.parsers.read;

import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.grammar.Form;
import java.util.Optional;

/** Finds the address that a line prints. */
public final class Addresses {

  /** An address, up to the next blank or bracket. */
  public static final Form FORM =
      Form.of(
          "address",
          "https?://[^\\s<>\"()\\p{IsHan}]{4,2000}",
          "https://baotintuc.vn/thoi-su/viet-nam-va-nhat-ban-20211124202628584.htm");

  private Addresses() {}

  /** The first address on a line. */
  public static Optional<Quote> read(Segment segment) {
    return FORM.in(segment.view()).map(match -> segment.cut(match.start(), match.end()));
  }
}
