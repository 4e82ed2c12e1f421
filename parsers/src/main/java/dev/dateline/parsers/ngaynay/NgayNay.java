package dev.dateline.parsers.ngaynay;

import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.CREDIT;
import static dev.dateline.core.label.Role.CROSSHEAD;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.NOTICE;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PLAYER;
import static dev.dateline.core.label.Role.PUBLISHED;
import static dev.dateline.core.label.Role.RELATED_TEASER;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.SIGN_OFF;
import static dev.dateline.core.label.Role.SITE_NAME;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.parsers.grammar.MarkupShapes.inside;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Shapes.aboveBlank;
import static dev.dateline.parsers.grammar.Shapes.after;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.creditOnly;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.Surroundings.atTop;
import static dev.dateline.parsers.grammar.Surroundings.mentions;
import static dev.dateline.parsers.grammar.VietnameseFurniture.LABEL;
import static dev.dateline.parsers.grammar.VietnameseFurniture.LISTED;
import static dev.dateline.parsers.grammar.VietnameseFurniture.PUBLICATION;
import static dev.dateline.parsers.grammar.VietnameseFurniture.RELATED_HEADING;
import static dev.dateline.parsers.grammar.VietnameseFurniture.SIGNED;
import static dev.dateline.parsers.grammar.VietnameseFurniture.SIGNED_LAST;
import static dev.dateline.parsers.grammar.VietnameseShapes.clause;
import static dev.dateline.parsers.grammar.VietnameseShapes.crosshead;
import static dev.dateline.parsers.grammar.VietnameseShapes.told;
import static dev.dateline.parsers.ngaynay.NgayNayLines.AUTHOR;
import static dev.dateline.parsers.ngaynay.NgayNayLines.CARDS;
import static dev.dateline.parsers.ngaynay.NgayNayLines.EDITORS_NOTE;
import static dev.dateline.parsers.ngaynay.NgayNayLines.HERO;
import static dev.dateline.parsers.ngaynay.NgayNayLines.LAST_CARDS;
import static dev.dateline.parsers.ngaynay.NgayNayLines.LONE_CAPTION;
import static dev.dateline.parsers.ngaynay.NgayNayLines.MARKED;
import static dev.dateline.parsers.ngaynay.NgayNayLines.NAMES_ABOVE_CARD;
import static dev.dateline.parsers.ngaynay.NgayNayLines.PICTURES;
import static dev.dateline.parsers.ngaynay.NgayNayLines.PLAYER_CONTROL;
import static dev.dateline.parsers.ngaynay.NgayNayLines.SITE;
import static dev.dateline.parsers.ngaynay.NgayNayLines.SPACED_NAME;
import static dev.dateline.parsers.ngaynay.NgayNayLines.STOCK_CAPTION;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.OtherPage;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Rule;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.grammar.VietnameseFurniture;
import dev.dateline.parsers.markup.EpiCms;
import dev.dateline.parsers.markup.Furniture;
import dev.dateline.parsers.read.Bylines;
import java.util.stream.Stream;

/** Ngày Nay. */
public final class NgayNay {

  private static final Outlet OUTLET =
      Outlet.of("ngaynay", "Ngày Nay", "vi", "Asia/Ho_Chi_Minh", "ngaynay.vn");

  private static final Shape HEADLINE_LINE = title().and(atTop()).butNot(LABEL);

  private static final Shape UNDER_HEADLINE = PLAYER_CONTROL.or(AUTHOR).or(MARKED).or(PUBLICATION);

  private static final Shape NAME = upTo(60).and(like(Bylines.NAME));

  private static final Rule[] STORY =
      all(
          CARDS,
          PICTURES,
          line(MARKED).is(RELATED_TEASER),
          line(creditOnly()).is(CREDIT),
          line(STOCK_CAPTION.or(credited())).is(CAPTION),
          line(PLAYER_CONTROL).is(PLAYER),
          line(EDITORS_NOTE).is(NOTICE),
          line(RELATED_HEADING).is(NAVIGATION),
          line(upTo(200).and(after(RELATED_HEADING)).or(LISTED)).is(RELATED_TITLE),
          line(SIGNED.or(NAMES_ABOVE_CARD)).is(SIGN_OFF),
          line(clause()).is(PARAGRAPH),
          line(crosshead()).is(CROSSHEAD),
          line(told()).is(PARAGRAPH));

  private static final Rule[] READ_NEXT =
      all(
          LAST_CARDS,
          new Rule[] {line(SIGNED_LAST).is(SIGN_OFF).opens()},
          line(RELATED_HEADING).is(NAVIGATION),
          line(MARKED).is(RELATED_TEASER),
          line(PLAYER_CONTROL).is(PLAYER),
          line(title()).is(RELATED_TITLE),
          line(prose().and(after(title()))).is(RELATED_TEASER));

  private static final PageGrammar PAGE =
      page()
          .anywhere(VietnameseFurniture.rules(line(SITE).is(SITE_NAME)))
          .zone(
              "masthead",
              line(PUBLICATION).is(PUBLISHED).once(),
              line(HEADLINE_LINE.and(aboveBlank().or(before(UNDER_HEADLINE)))).is(HEADLINE).once(),
              line(AUTHOR).is(BYLINE),
              line(NAME.and(before(UNDER_HEADLINE))).is(BYLINE).once(),
              line(PLAYER_CONTROL).is(PLAYER),
              line(MARKED.butNot(before(MARKED))).is(STANDFIRST).once(),
              line(prose().and(after(PLAYER_CONTROL))).is(STANDFIRST).once(),
              HERO,
              line(LONE_CAPTION).is(CAPTION).once())
          .zone("story", STORY)
          .zone("read next", READ_NEXT)
          .inside(
              EpiCms.page(
                  line(inside("figcaption, td").and(STOCK_CAPTION)).is(CAPTION),
                  line(PLAYER_CONTROL).is(PLAYER),
                  line(AUTHOR).is(BYLINE)))
          .inside(Furniture.PAGE);

  /** How Ngày Nay is read. */
  public static final Edition EDITION =
      Edition.of(OUTLET, 1, PAGE, MARKED, PLAYER_CONTROL, SPACED_NAME, mentions("Ngày Nay"))
          .besides(
              OtherPage.of(
                      "EPAPER_SCAN",
                      "The page is what a scan of the printed paper came to.",
                      SPACED_NAME,
                      1)
                  .illegible());

  private NgayNay() {}

  private static Rule[] all(Rule[] cards, Rule[] pictures, Rule... rules) {
    return Stream.of(cards, pictures, rules).flatMap(Stream::of).toArray(Rule[]::new);
  }
}
