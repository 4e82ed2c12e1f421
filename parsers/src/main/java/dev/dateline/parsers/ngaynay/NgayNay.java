package dev.dateline.parsers.ngaynay;

import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.ECHO;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PLAYER;
import static dev.dateline.core.label.Role.RELATED_CAPTION;
import static dev.dateline.core.label.Role.RELATED_TEASER;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
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
import static dev.dateline.parsers.grammar.Shapes.noneBelow;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Rule;
import dev.dateline.parsers.grammar.Shape;

/** Ngày Nay. */
public final class NgayNay {

  private static final Outlet OUTLET =
      Outlet.of("ngaynay", "Ngày Nay", "vi", "Asia/Ho_Chi_Minh", "ngaynay.vn");

  private static final Shape PLAYER_CONTROL =
      like(Form.of("player clocks", "\\d{1,2}:\\d\\d\\s*/\\s*\\d{1,2}:\\d\\d", "0:00 / 0:00"))
          .or(like(Form.of("player clock", "\\d{1,2}:\\d\\d", "0:00")))
          .or(
              like(
                  Form.of(
                      "player voice",
                      "(?:[•*-]\\s*)?(?:Nam|Nữ) miền (?:Bắc|Nam|Trung)",
                      "• Nữ miền Bắc")))
          .named("player");

  private static final Shape AUTHOR =
      like(
          Form.of(
              "author and print link",
              "(?:\\p{Lu}[\\p{L}.,' -]{1,60})?In bài viết",
              "Trần Tây Côn In bài viết",
              "In bài viết"));

  private static final Shape MARKED =
      begins(Form.of("the outlet's mark", "\\(\\s*Ngày Nay\\s*\\)\\s*[-–—]", "(Ngày Nay) - Các"));

  private static final Shape STOCK_CAPTION =
      like(Form.of("stock caption", "Ảnh(?: có tính chất)? minh họa\\.?", "Ảnh minh họa."));

  /** From here on only other stories follow. */
  private static final Shape TAIL =
      noneBelow(prose().and(atLeast(220)).butNot(MARKED).named("long paragraph"));

  private static final Shape TEASER = MARKED.or(prose().and(atLeast(80)).and(TAIL));

  private static final Rule CARD =
      lines(upTo(220), title(), TEASER).is(RELATED_CAPTION, RELATED_TITLE, RELATED_TEASER).opens();

  private static final Rule CARD_WITHOUT_PICTURE =
      lines(title(), TEASER).is(RELATED_TITLE, RELATED_TEASER).opens();

  private static final Rule CARD_WITHOUT_TITLE =
      lines(upTo(220), MARKED).is(RELATED_CAPTION, RELATED_TEASER).opens();

  private static final Rule CARD_WITHOUT_TEASER =
      lines(upTo(220).and(TAIL), title().butNot(echo())).is(RELATED_CAPTION, RELATED_TITLE).opens();

  private static final PageGrammar PAGE =
      page()
          .zone(
              "masthead",
              line(title().and(first()).and(aboveBlank().or(before(PLAYER_CONTROL.or(AUTHOR)))))
                  .is(HEADLINE)
                  .once(),
              line(AUTHOR).is(BYLINE),
              line(PLAYER_CONTROL).is(PLAYER),
              line(MARKED).is(STANDFIRST).once(),
              line(prose().and(after(PLAYER_CONTROL))).is(STANDFIRST).once())
          .zone(
              "story",
              lines(upTo(300), echo()).is(CAPTION, ECHO),
              line(STOCK_CAPTION.or(credited())).is(CAPTION),
              line(PLAYER_CONTROL).is(PLAYER),
              line(prose()).is(PARAGRAPH))
          .zone(
              "read next",
              CARD,
              CARD_WITHOUT_PICTURE,
              CARD_WITHOUT_TITLE,
              CARD_WITHOUT_TEASER,
              line(MARKED).is(RELATED_TEASER),
              line(title()).is(RELATED_TITLE));

  /** How Ngày Nay is read. */
  public static final Edition EDITION = Edition.of(OUTLET, 1, PAGE, MARKED, PLAYER_CONTROL);

  private NgayNay() {}
}
