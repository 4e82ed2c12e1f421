package dev.dateline.parsers.read;

import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.label.Segment;
import dev.dateline.parsers.grammar.Form;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Headline and teaser in one cell. They are told apart only where punctuation proves where the
 * headline ends; else the cell stays whole.
 */
public final class RelatedCells {

  /** The frame of a table row, as main-content captures print it. */
  public static final Form FRAME =
      Form.of("cell between pipes", "\\|?\\s*(.*?\\S)\\s*\\|", "| Tiêu đề và đoạn mở ... |");

  private static final Form HEADLINE_WITH_END =
      Form.of(
          "headline that ends with a mark",
          "([^?!]{15,200}[?!])['\"]? (\\p{Lu}.+)",
          "Mỹ muốn điều gì nhất từ Iran? Ngày 16/7, theo người phát ngôn");

  private RelatedCells() {}

  /** What a cell says. */
  public static RelatedItem.Cell read(Segment segment) {
    String view = segment.view();
    Optional<MatchResult> frame = FRAME.all(view.strip());
    int indent = view.indexOf(view.strip());
    int from = frame.map(match -> indent + match.start(1)).orElse(0);
    int to = frame.map(match -> indent + match.end(1)).orElse(view.length());
    Optional<MatchResult> parts = HEADLINE_WITH_END.all(view.substring(from, to));
    return new RelatedItem.Cell(
        segment.cut(from, to),
        parts.map(match -> segment.cut(from + match.start(1), from + match.end(1))),
        parts.map(match -> segment.cut(from + match.start(2), from + match.end(2))));
  }
}
