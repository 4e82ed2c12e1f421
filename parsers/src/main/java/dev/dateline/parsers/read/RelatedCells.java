package dev.dateline.parsers.read;

import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
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
      Form.of("cell between pipes", "\\|?\\s*+(.*?\\S)\\s*+\\|", "| Tiêu đề và đoạn mở ... |")
          .marked("|");

  /**
   * Alternative text and headline, which are the same words: the first is cut off at the first
   * quotation mark of the second. Two groups.
   */
  public static final Form DOUBLED =
      Form.of(
          "headline printed twice",
          "(\\S.{2,160}?) (\\1(?:\\s?['\"].{1,160})?)",
          "Thêm Thêm 'tia sáng' cho quan hệ Mỹ-Trung",
          "Kenya tiếp khách quý Kenya tiếp khách quý");

  private static final int TELLING = 3;

  /** Whether the first letters of a line come again in it: cheaper to ask than the whole form. */
  public static boolean mayBeDoubled(String view) {
    return view.length() > 2 * TELLING
        && view.charAt(TELLING) != '|'
        && view.indexOf(" " + view.substring(0, TELLING), TELLING) > 0;
  }

  private static final Form HEADLINE_WITH_END =
      Form.of(
              "headline that ends with a mark",
              "([^?!]{15,200}[?!])['\"]? (\\p{Lu}.+)",
              "Mỹ muốn điều gì nhất từ Iran? Ngày 16/7, theo người phát ngôn")
          .marked("?", "!");

  private RelatedCells() {}

  /** The words of a segment without the pipes of a table around them. */
  public static Quote unframed(Segment segment) {
    String view = segment.view().strip();
    return view.endsWith("|")
        ? FRAME.all(view).map(match -> cut(segment, match)).orElseGet(segment::quote)
        : segment.quote();
  }

  private static Quote cut(Segment segment, MatchResult match) {
    int indent = segment.view().indexOf(match.group());
    return segment.cut(indent + match.start(1), indent + match.end(1));
  }

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
