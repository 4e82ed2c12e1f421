package dev.dateline.parsers.ttxvn;

import static dev.dateline.core.label.Role.ALT_TEXT;
import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.CREDIT;
import static dev.dateline.core.label.Role.CROSSHEAD;
import static dev.dateline.core.label.Role.FLASH_TIME;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.LEAD;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PUBLISHED;
import static dev.dateline.core.label.Role.RELATED_CARD;
import static dev.dateline.core.label.Role.RELATED_TEASER;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.SIGN_OFF;
import static dev.dateline.core.label.Role.SITE_NAME;
import static dev.dateline.core.label.Role.SOURCE_LINK;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.parsers.grammar.MarkupShapes.alt;
import static dev.dateline.parsers.grammar.MarkupShapes.firstInside;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Rule.lines;
import static dev.dateline.parsers.grammar.Rule.parts;
import static dev.dateline.parsers.grammar.Shapes.anything;
import static dev.dateline.parsers.grammar.Shapes.atLeast;
import static dev.dateline.parsers.grammar.Shapes.creditOnly;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.VietnameseFurniture.PUBLICATION;
import static dev.dateline.parsers.grammar.VietnameseFurniture.RELATED_HEADING;
import static dev.dateline.parsers.grammar.VietnameseShapes.clause;
import static dev.dateline.parsers.grammar.VietnameseShapes.crosshead;
import static dev.dateline.parsers.grammar.VietnameseShapes.told;
import static dev.dateline.parsers.ttxvn.TtxvnLines.AGENCY_CREDIT;
import static dev.dateline.parsers.ttxvn.TtxvnLines.ALT;
import static dev.dateline.parsers.ttxvn.TtxvnLines.AUTHOR;
import static dev.dateline.parsers.ttxvn.TtxvnLines.CAPTION_LINE;
import static dev.dateline.parsers.ttxvn.TtxvnLines.DATELINE;
import static dev.dateline.parsers.ttxvn.TtxvnLines.END_MARK;
import static dev.dateline.parsers.ttxvn.TtxvnLines.GLUED_END;
import static dev.dateline.parsers.ttxvn.TtxvnLines.HEADLINE_LINE;
import static dev.dateline.parsers.ttxvn.TtxvnLines.LEAD_BELOW_PICTURE;
import static dev.dateline.parsers.ttxvn.TtxvnLines.LIST;
import static dev.dateline.parsers.ttxvn.TtxvnLines.MORE;
import static dev.dateline.parsers.ttxvn.TtxvnLines.NAMES_BELOW;
import static dev.dateline.parsers.ttxvn.TtxvnLines.OWN_ADDRESS;
import static dev.dateline.parsers.ttxvn.TtxvnLines.RELATED_ABOVE;
import static dev.dateline.parsers.ttxvn.TtxvnLines.RELATED_LINE;
import static dev.dateline.parsers.ttxvn.TtxvnLines.REPORTER;
import static dev.dateline.parsers.ttxvn.TtxvnLines.SIGNATURE;
import static dev.dateline.parsers.ttxvn.TtxvnLines.SITE;
import static dev.dateline.parsers.ttxvn.TtxvnLines.SOURCE;
import static dev.dateline.parsers.ttxvn.TtxvnLines.STANDFIRST_LINE;
import static dev.dateline.parsers.ttxvn.TtxvnLines.TIMED;
import static dev.dateline.parsers.ttxvn.TtxvnLines.VIETNAMPLUS_SIGNATURE;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Rule;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.grammar.VietnameseFurniture;
import dev.dateline.parsers.markup.Body;
import dev.dateline.parsers.markup.EpiCms;
import dev.dateline.parsers.markup.Furniture;
import dev.dateline.parsers.read.AgencyDateline;
import dev.dateline.parsers.read.SignOffs;
import dev.dateline.parsers.read.UrlDates;

/** TTXVN and Báo Tin Tức. */
public final class Ttxvn {

  private static final Outlet OUTLET =
      Outlet.of(
          "ttxvn",
          "TTXVN / Báo Tin Tức",
          "vi",
          "Asia/Ho_Chi_Minh",
          "baotintuc.vn",
          "vietnamplus.vn",
          "vnanet.vn");

  private static final Shape MARKUP =
      firstInside("[id*=plhMain_NewsDetail], .content_wrapper .boxdetail");

  private static final Rule[] STORY_LINES = {
    line(DATELINE.and(prose())).is(LEAD).once(),
    line(SIGNATURE).is(SIGN_OFF),
    line(SOURCE).is(SOURCE_LINK)
  };

  private static final PageGrammar PAGE =
      page()
          .anywhere(VietnameseFurniture.rules(line(SITE).is(SITE_NAME)))
          .zone(
              "masthead",
              line(PUBLICATION).is(PUBLISHED),
              line(HEADLINE_LINE).is(HEADLINE).once(),
              line(STANDFIRST_LINE).is(STANDFIRST).once(),
              line(AUTHOR).is(BYLINE).once(),
              line(RELATED_ABOVE).is(RELATED_TITLE))
          .zone("opening", line(DATELINE).is(LEAD).once())
          .zone(
              "story",
              line(ALT).is(ALT_TEXT),
              line(creditOnly()).is(CREDIT),
              line(CAPTION_LINE).is(CAPTION),
              line(LEAD_BELOW_PICTURE).is(LEAD).once(),
              line(RELATED_HEADING).is(NAVIGATION),
              line(RELATED_LINE).is(RELATED_TITLE),
              line(clause()).is(PARAGRAPH),
              line(crosshead()).is(CROSSHEAD),
              line(told()).is(PARAGRAPH))
          .zone(
              "end",
              line(SIGNATURE.or(NAMES_BELOW).butNot(VIETNAMPLUS_SIGNATURE)).is(SIGN_OFF).opens(),
              line(SOURCE).is(SOURCE_LINK).opens(),
              lines(title().butNot(told()), prose()).is(RELATED_TITLE, RELATED_TEASER).overBlanks(),
              line(RELATED_HEADING).is(NAVIGATION),
              line(title()).is(RELATED_TITLE))
          .zone(
              "below the end mark",
              parts(SignOffs.ABOVE_AGENCY, PARAGRAPH, SIGN_OFF, RELATED_CARD)
                  .when(GLUED_END.and(told()))
                  .opens(),
              line(END_MARK.and(told())).is(PARAGRAPH).opens(),
              line(VIETNAMPLUS_SIGNATURE).is(SIGN_OFF).opens(),
              line(SIGNATURE.or(NAMES_BELOW)).is(SIGN_OFF),
              line(SOURCE).is(SOURCE_LINK),
              line(ALT).is(ALT_TEXT),
              line(CAPTION_LINE).is(CAPTION),
              line(RELATED_HEADING).is(NAVIGATION),
              lines(title().and(upTo(90)), prose()).is(RELATED_TITLE, RELATED_TEASER),
              line(title().and(upTo(90))).is(RELATED_TITLE),
              line(atLeast(60)).is(RELATED_CARD))
          .zone(
              "read next",
              line(MORE).is(NAVIGATION).opens(),
              line(PUBLICATION.or(RELATED_HEADING)).is(NAVIGATION),
              line(prose()).is(RELATED_TEASER),
              line(title()).is(RELATED_TITLE))
          .zone(
              "list",
              line(LIST).is(RELATED_TITLE).opens(),
              lines(title(), TIMED).is(RELATED_TITLE, FLASH_TIME).overBlanks().opens(),
              lines(TIMED, title()).is(FLASH_TIME, RELATED_TITLE).overBlanks().opens(),
              line(told()).is(RELATED_TEASER),
              line(title()).is(RELATED_TITLE))
          .inside(
              "h1.detail-title, .newsdetail .title, h1.title, h1[class*=title]",
              line(anything()).is(HEADLINE).once())
          .inside(
              "h2.sapo, .sapo, [id*=divSapo]",
              line(alt()).is(ALT_TEXT),
              line(anything()).is(STANDFIRST).once())
          .inside(
              ".action-link .date, .sharing .time, .detail-date",
              line(upTo(80)).is(PUBLISHED).once(),
              line(upTo(80)).is(NAVIGATION))
          .inside(
              ".content_wrapper .author, .boxdetail .author, div.author",
              line(SIGNATURE).is(SIGN_OFF),
              line(upTo(120)).is(BYLINE))
          .inside(
              "[id*=divRelation], .list-concern, .widget, .widget_info, .box-lz, .boxdata, .btt-bottom",
              Furniture.otherStories())
          .inside(
              ".likeshare, .keysword, .simple-share, .sharing, [id*=divTags], .action-link",
              line(anything()).is(NAVIGATION))
          .inside(".article__source", line(SIGNATURE.or(upTo(80))).is(SIGN_OFF))
          .story(
              ".content_wrapper .contents, .boxdetail, [id*=divContent], .content_wrapper",
              Body.rules(STORY_LINES))
          .inside(EpiCms.page(STORY_LINES))
          .inside(Furniture.PAGE);

  /** How TTXVN is read. */
  public static final Edition EDITION =
      Edition.of(
              OUTLET,
              1,
              PAGE,
              DATELINE,
              SIGNATURE,
              AGENCY_CREDIT,
              ALT,
              OWN_ADDRESS,
              REPORTER,
              MARKUP)
          .opening(AgencyDateline.TTXVN)
          .dated(UrlDates.STAMP);

  private Ttxvn() {}
}
