package dev.dateline.parsers.markup;

import static dev.dateline.core.label.Role.ALT_TEXT;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.CREDIT;
import static dev.dateline.core.label.Role.CROSSHEAD;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.parsers.grammar.MarkupShapes.alt;
import static dev.dateline.parsers.grammar.MarkupShapes.element;
import static dev.dateline.parsers.grammar.MarkupShapes.inside;
import static dev.dateline.parsers.grammar.MarkupShapes.linkedOver;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Shapes.atLeast;
import static dev.dateline.parsers.grammar.Shapes.creditOnly;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;

import dev.dateline.parsers.grammar.Rule;
import dev.dateline.parsers.grammar.Shape;
import java.util.stream.Stream;

/** The lines of a story where its markup sets it apart. */
public final class Body {

  private static final Shape UNDER_A_PICTURE =
      inside("figcaption, .caption, .pictext, .image-caption, table.picture td");

  private static final Shape BOLD = inside("strong, b");

  private static final Shape SPEECH =
      element("p, li, blockquote").and(atLeast(40)).named("words of a paragraph");

  private Body() {}

  /**
   * Rules for the element that holds the story.
   *
   * @param own the outlet's, tried before the common ones
   */
  public static Rule[] rules(Rule... own) {
    return Stream.concat(
            Stream.of(own),
            Stream.of(
                line(alt()).is(ALT_TEXT),
                line(UNDER_A_PICTURE.and(creditOnly())).is(CREDIT),
                line(UNDER_A_PICTURE).is(CAPTION),
                line(creditOnly()).is(CREDIT),
                line(credited().and(upTo(400))).is(CAPTION),
                line(linkedOver(0.9).and(title())).is(RELATED_TITLE),
                line(element("h2, h3, h4, h5, h6").and(upTo(200))).is(CROSSHEAD),
                line(BOLD.and(title()).butNot(prose())).is(CROSSHEAD),
                line(prose()).is(PARAGRAPH),
                line(SPEECH).is(PARAGRAPH)))
        .toArray(Rule[]::new);
  }
}
