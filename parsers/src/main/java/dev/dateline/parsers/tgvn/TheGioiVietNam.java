package dev.dateline.parsers.tgvn;

import static dev.dateline.core.label.Role.ALT_TEXT;
import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.CREDIT;
import static dev.dateline.core.label.Role.CROSSHEAD;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PROMOTION;
import static dev.dateline.core.label.Role.PUBLISHED;
import static dev.dateline.core.label.Role.RELATED_CAPTION;
import static dev.dateline.core.label.Role.RELATED_CARD;
import static dev.dateline.core.label.Role.RELATED_TEASER;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.SIGN_OFF;
import static dev.dateline.core.label.Role.SITE_NAME;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.parsers.grammar.MarkupShapes.alt;
import static dev.dateline.parsers.grammar.MarkupShapes.firstInside;
import static dev.dateline.parsers.grammar.MarkupShapes.linkedOver;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Rule.lines;
import static dev.dateline.parsers.grammar.Rule.parts;
import static dev.dateline.parsers.grammar.Shapes.aboveBlank;
import static dev.dateline.parsers.grammar.Shapes.anything;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.creditOnly;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.Surroundings.atTop;
import static dev.dateline.parsers.grammar.Surroundings.mentions;
import static dev.dateline.parsers.grammar.VietnameseFurniture.PUBLICATION;
import static dev.dateline.parsers.grammar.VietnameseFurniture.RELATED_HEADING;
import static dev.dateline.parsers.grammar.VietnameseFurniture.SIGNED;
import static dev.dateline.parsers.grammar.VietnameseFurniture.SIGNED_LAST;
import static dev.dateline.parsers.grammar.VietnameseShapes.clause;
import static dev.dateline.parsers.grammar.VietnameseShapes.crosshead;
import static dev.dateline.parsers.grammar.VietnameseShapes.told;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.ABOVE_PICTURE;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.ALT;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.ALT_BELOW_FOLLOW;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.BARE_CAPTION_ROW;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.BELOW_DOUBLED;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.BELOW_HEADING;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.CAPTION_LINE;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.CAPTION_ROW;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.EMPTY_ROW;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.FOLLOW;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.FONT_SIZE;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.HEADLINE_OF_TEASER;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.LAST;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.MARKED;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.MORE;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.NAME;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.RELATED_LINE;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.RELATED_ROW;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.RELATED_TITLE_ROW;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.ROW_BELOW_RELATED;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.SECTION;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.SITE;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.SOURCE_BELOW;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.STANDFIRST_LINE;
import static dev.dateline.parsers.tgvn.TheGioiVietNamLines.TEASER;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.grammar.VietnameseFurniture;
import dev.dateline.parsers.markup.Body;
import dev.dateline.parsers.markup.Furniture;
import dev.dateline.parsers.read.RelatedCells;

/** Thế giới &amp; Việt Nam. */
public final class TheGioiVietNam {

  private static final Outlet OUTLET =
      Outlet.of("tgvn", "Thế giới & Việt Nam", "vi", "Asia/Ho_Chi_Minh", "baoquocte.vn");

  private static final Shape OWN_NAME =
      mentions("Báo Thế giới & Việt Nam", "Báo Thế giới và Việt Nam", "Baoquocte.vn");

  private static final Shape MARKUP =
      firstInside(".__MASTERCMS_CONTENT, .__MB_MASTERCMS_EL, .MASTERCMS_TPL_TABLE");

  private static final PageGrammar PAGE =
      page()
          .anywhere(VietnameseFurniture.rules(line(SITE).is(SITE_NAME)))
          .zone(
              "masthead",
              line(FONT_SIZE).is(NAVIGATION),
              line(PUBLICATION).is(PUBLISHED),
              line(title()
                      .and(atTop())
                      .butNot(RELATED_HEADING)
                      .and(aboveBlank().or(before(NAME.or(MARKED).or(PUBLICATION))))
                      .butNot(credited()))
                  .is(HEADLINE)
                  .once(),
              line(NAME.butNot(RELATED_HEADING)).is(BYLINE).once(),
              line(MARKED).is(STANDFIRST).once(),
              line(STANDFIRST_LINE.or(ABOVE_PICTURE)).is(STANDFIRST).once(),
              line(FOLLOW).is(PROMOTION))
          .zone(
              "story",
              line(creditOnly()).is(CREDIT),
              line(CAPTION_LINE).is(CAPTION),
              lines(ALT_BELOW_FOLLOW, upTo(160)).is(ALT_TEXT, CAPTION),
              line(FOLLOW).is(PROMOTION),
              line(ALT).is(ALT_TEXT),
              line(RELATED_ROW).is(RELATED_CARD),
              line(RELATED_HEADING).is(NAVIGATION),
              parts(RelatedCells.DOUBLED, RELATED_CAPTION, RELATED_TITLE)
                  .when(BELOW_HEADING.or(BELOW_DOUBLED)),
              line(SECTION).is(CROSSHEAD),
              line(RELATED_LINE.or(RELATED_TITLE_ROW)).is(RELATED_TITLE),
              line(ROW_BELOW_RELATED).is(RELATED_TITLE),
              line(EMPTY_ROW.or(FONT_SIZE)).is(NAVIGATION),
              line(SOURCE_BELOW).is(SIGN_OFF),
              line(BARE_CAPTION_ROW).is(CAPTION),
              lines(HEADLINE_OF_TEASER, TEASER).is(RELATED_TITLE, RELATED_TEASER),
              line(TEASER).is(RELATED_TEASER),
              line(SIGNED).is(SIGN_OFF),
              line(clause()).is(PARAGRAPH),
              line(crosshead()).is(CROSSHEAD),
              line(told()).is(PARAGRAPH))
          .zone(
              "read next",
              line(SIGNED_LAST).is(SIGN_OFF).opens(),
              line(MORE.and(LAST)).is(NAVIGATION).opens(),
              line(RELATED_HEADING).is(NAVIGATION),
              line(SOURCE_BELOW).is(SIGN_OFF),
              line(CAPTION_LINE).is(CAPTION),
              line(RELATED_ROW).is(RELATED_CARD),
              lines(title(), told()).is(RELATED_TITLE, RELATED_TEASER),
              line(told()).is(RELATED_TEASER),
              line(title()).is(RELATED_TITLE))
          .inside(
              ".article-detail-title, h1.titleDetailNews, h1[class*=title]",
              line(anything()).is(HEADLINE).once())
          .inside(".article-detail-desc, .padB10, h3.f-16", line(anything()).is(STANDFIRST).once())
          .inside(
              ".dateUp, .format_time, .format_date, .article-detail-date",
              line(upTo(80)).is(PUBLISHED))
          .inside(".inforAuthor, .article-detail-author, .clorOr", line(upTo(120)).is(BYLINE))
          .inside(
              ".tagsCould, .boxTags, .article-detail-tag, .article-detail-zoom, .rating",
              line(anything()).is(NAVIGATION))
          .inside(
              "table.__mb_article_in_image, table.__MB_ARTICLE_A, .__MB_ARTICLE_A,"
                  + " .__mb_article_in_image",
              line(alt()).is(RELATED_CAPTION),
              line(RELATED_HEADING).is(NAVIGATION),
              line(linkedOver(0.5)).is(RELATED_TITLE),
              line(prose()).is(RELATED_TEASER),
              line(anything()).is(RELATED_TITLE))
          .inside(
              "table.MASTERCMS_TPL_TABLE", line(alt()).is(ALT_TEXT), line(upTo(600)).is(CAPTION))
          .story(
              ".__MASTERCMS_CONTENT, .__MB_MASTERCMS_EL, .viewsDtailContent",
              Body.rules(line(FOLLOW).is(PROMOTION), line(RELATED_HEADING).is(NAVIGATION)))
          .inside(Furniture.PAGE);

  /** How Thế giới &amp; Việt Nam is read. */
  public static final Edition EDITION =
      Edition.of(
          OUTLET, 1, PAGE, CAPTION_ROW, RELATED_ROW, MARKED, FOLLOW, FONT_SIZE, OWN_NAME, MARKUP);

  private TheGioiVietNam() {}
}
