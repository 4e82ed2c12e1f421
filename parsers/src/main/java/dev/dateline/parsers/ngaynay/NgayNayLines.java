package dev.dateline.parsers.ngaynay;

import static dev.dateline.core.label.Role.ALT_TEXT;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.ECHO;
import static dev.dateline.core.label.Role.RELATED_CAPTION;
import static dev.dateline.core.label.Role.RELATED_TEASER;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.parsers.grammar.Rule.lines;
import static dev.dateline.parsers.grammar.Shapes.aboveBlank;
import static dev.dateline.parsers.grammar.Shapes.after;
import static dev.dateline.parsers.grammar.Shapes.atLeast;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.begins;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.echo;
import static dev.dateline.parsers.grammar.Shapes.first;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.touchingPrevious;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.StoryShapes.sentence;
import static dev.dateline.parsers.grammar.Surroundings.ahead;
import static dev.dateline.parsers.grammar.Surroundings.alone;
import static dev.dateline.parsers.grammar.Surroundings.block;
import static dev.dateline.parsers.grammar.Surroundings.noneAhead;
import static dev.dateline.parsers.grammar.Surroundings.saidAtTop;
import static dev.dateline.parsers.grammar.VietnameseFurniture.LABEL;
import static dev.dateline.parsers.grammar.VietnameseFurniture.LISTED;
import static dev.dateline.parsers.grammar.VietnameseFurniture.RELATED_HEADING;
import static dev.dateline.parsers.grammar.VietnameseShapes.told;

import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.Rule;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.SignOffs;
import dev.dateline.parsers.read.VietnameseLabels;

/** What the lines of a page of Ngày Nay look like. */
final class NgayNayLines {

  static final Shape SITE =
      upTo(60)
          .and(
              like(
                  Form.of(
                          "name of the site",
                          "(?iu:(?:tạp chí|báo)?(?: điện tử)?\\s?ngày nay(?: online)?)(?:\\s*[-–|]\\s*.{3,40})?",
                          "Tạp chí điện tử Ngày Nay")
                      .marked("Ngày Nay", "NGÀY NAY")))
          .named("name of the site");

  static final Shape PLAYER_CONTROL = upTo(24).and(like(VietnameseLabels.PLAYER)).named("player");

  static final Shape AUTHOR =
      upTo(80)
          .and(
              like(
                  Form.of(
                          "author and print link",
                          "(?:\\p{Lu}[\\p{L}.,' -]{1,60})?In bài viết",
                          "Trần Tây Côn In bài viết",
                          "In bài viết")
                      .marked("In bài viết")))
          .named("author and print link");

  static final Shape MARKED =
      startsWith("(")
          .and(
              begins(
                  Form.of(
                          "the outlet's mark",
                          "\\(\\s*Ngày Nay\\s*\\)\\s*[-–—]",
                          "(Ngày Nay) - Các")
                      .marked("Ngày Nay")))
          .named("the outlet's mark");

  static final Shape STOCK_CAPTION =
      upTo(40)
          .and(startsWith("Ảnh"))
          .and(
              like(Form.of("stock caption", "Ảnh(?: có tính chất)? minh họa\\.?", "Ảnh minh họa.")))
          .named("stock caption");

  static final Shape EDITORS_NOTE =
      startsWith("(")
          .and(
              like(
                  Form.of(
                      "editor's note",
                      "\\([^()]{10,300}[-–—]\\s*(?:PV|P\\.V|BBT|BTV|TS|Ngày Nay)\\.?\\)\\.?",
                      "(Tựa do Ngày Nay đặt – PV)")));

  /** Every letter of the paper's name by itself: what a scan of its head comes to. */
  static final Shape SPACED_NAME =
      startsWith("N")
          .and(
              begins(
                  Form.of(
                      "the paper's name in spaced capitals",
                      "N G ?[AÀ] ?Y N ?[AÀ] ?Y|N ?G ?[AÀ] Y N ?[AÀ] ?Y|N ?G ?[AÀ]Y N [AÀ] ?Y",
                      "N G AY N AY",
                      "N G À Y N A Y")));

  /** Names above a card that opens with the words under its picture. */
  static final Shape NAMES_ABOVE_CARD =
      upTo(60)
          .and(ahead(3, MARKED))
          .and(like(SignOffs.NAMES))
          .and(after(told()))
          .named("names above a card");

  /** A paragraph that no card can hold: too long, by itself, or the sequel of another. */
  private static final Shape STORY_LINE =
      prose()
          .butNot(MARKED)
          .and(atLeast(220).or(alone()).or(after(sentence()).butNot(before(title()))))
          .named("paragraph");

  /** From here on only other stories follow. */
  private static final Shape TAIL = noneAhead(60, STORY_LINE);

  private static final Shape CONTROL = PLAYER_CONTROL.or(AUTHOR).or(LABEL).or(RELATED_HEADING);

  private static final Shape SHORT = title().butNot(told()).butNot(CONTROL);

  private static final Shape PICTURED = upTo(220).butNot(MARKED).butNot(CONTROL);

  /** The last story line, or a card, stands above. */
  private static final Shape BELOW_STORY =
      first().or(after(told().or(credited()).or(STOCK_CAPTION).or(LABEL).or(RELATED_HEADING)));

  /** Picture, headline and teaser of another story, the story going on below. */
  static final Rule[] CARDS = {
    lines(ahead(2, MARKED).and(PICTURED), SHORT, MARKED)
        .is(RELATED_CAPTION, RELATED_TITLE, RELATED_TEASER),
    lines(ahead(1, MARKED).and(SHORT), MARKED).is(RELATED_TITLE, RELATED_TEASER),
    lines(ahead(2, MARKED).and(SHORT.or(STOCK_CAPTION)), title(), MARKED)
        .is(RELATED_CAPTION, RELATED_TITLE, RELATED_TEASER)
        .overBlanks(),
    lines(ahead(1, MARKED).and(SHORT), MARKED).is(RELATED_TITLE, RELATED_TEASER).overBlanks(),
    lines(ahead(1, title()).and(PICTURED).and(block(3)), title(), prose().and(atLeast(60)))
        .is(RELATED_CAPTION, RELATED_TITLE, RELATED_TEASER)
  };

  /** The same where no line of this story comes any more. */
  static final Rule[] LAST_CARDS = {
    lines(ahead(2, MARKED).and(PICTURED).and(BELOW_STORY), title(), MARKED.and(TAIL))
        .is(RELATED_CAPTION, RELATED_TITLE, RELATED_TEASER)
        .opens(),
    lines(ahead(1, MARKED).and(SHORT).and(BELOW_STORY), MARKED.and(TAIL))
        .is(RELATED_TITLE, RELATED_TEASER)
        .opens(),
    lines(ahead(1, MARKED).and(PICTURED).and(BELOW_STORY), MARKED.and(TAIL))
        .is(RELATED_CAPTION, RELATED_TEASER)
        .opens(),
    lines(SHORT.and(BELOW_STORY), SHORT.butNot(echo()), prose().and(atLeast(60)).and(TAIL))
        .is(RELATED_CAPTION, RELATED_TITLE, RELATED_TEASER)
        .opens(),
    lines(SHORT.and(block(2)), prose().and(atLeast(60)).and(TAIL))
        .is(RELATED_TITLE, RELATED_TEASER)
        .opens(),
    lines(SHORT.butNot(LISTED).and(block(2)), title().butNot(echo().or(credited())).and(TAIL))
        .is(RELATED_CAPTION, RELATED_TITLE)
        .opens()
  };

  /** Alternative text and caption of a picture; most pages print the same words twice. */
  static final Rule[] PICTURES = {
    lines(upTo(300), echo()).is(CAPTION, ECHO),
    lines(SHORT.or(STOCK_CAPTION).or(credited()), echo()).is(CAPTION, ECHO).overBlanks(),
    lines(title().and(saidAtTop()), upTo(300).and(credited().or(aboveBlank())))
        .is(ALT_TEXT, CAPTION),
    lines(title().and(block(2)), upTo(300).and(aboveBlank()).and(credited().or(sentence())))
        .is(ALT_TEXT, CAPTION)
  };

  /** The same right below the standfirst. */
  static final Rule HERO =
      lines(
              title().and(touchingPrevious()).and(after(sentence())),
              upTo(300).and(aboveBlank()).and(credited().or(sentence())).butNot(echo()))
          .is(ALT_TEXT, CAPTION);

  /** A picture below the standfirst whose alternative text is not printed. */
  static final Shape LONE_CAPTION =
      title().and(touchingPrevious()).and(aboveBlank()).and(after(MARKED));

  private NgayNayLines() {}
}
