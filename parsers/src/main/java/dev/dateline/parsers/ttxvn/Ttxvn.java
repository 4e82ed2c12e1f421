package dev.dateline.parsers.ttxvn;

import static dev.dateline.core.label.Role.ALT_TEXT;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.LEAD;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PUBLISHED;
import static dev.dateline.core.label.Role.RELATED_TEASER;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.SIGN_OFF;
import static dev.dateline.core.label.Role.SOURCE_LINK;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Shapes.after;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.contains;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.first;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.opensWith;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.says;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.title;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.AgencyDateline;
import dev.dateline.parsers.read.PublishedLines;
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

  private static final Shape ALT = says("Chú thích ảnh", "Chú thích ảnh:", "Chú Thích ảnh:");

  private static final Shape DATELINE = opensWith(AgencyDateline.TTXVN);

  private static final Shape SIGNATURE = like(SignOffs.FORM);

  private static final Shape SOURCE =
      like(
          Form.of(
              "address of the original",
              "(?:Nguồn\\s*:?\\s*|Theo\\s*:?\\s*)?https?://\\S{4,2000}",
              "https://baotintuc.vn/thoi-su/viet-nam-20211124202628584.htm",
              "Nguồn: https://baotintuc.vn/x.htm"));

  private static final Shape AGENCY_CREDIT =
      contains(
          Form.of(
              "agency credit",
              "(?:Ảnh|Nguồn)\\s*:[^.]{0,60}TTXVN",
              "Ảnh: Đào Thanh Tùng/Phóng viên TTXVN tại Tokyo",
              "Ảnh: TTXVN phát"));

  private static final Shape OWN_ADDRESS =
      contains(
          Form.of(
              "address of Báo Tin Tức",
              "https?://(?:www\\.)?baotintuc\\.vn/",
              "https://baotintuc.vn/thoi-su/"));

  private static final Shape PUBLICATION = like(PublishedLines.FORM);

  private static final Shape MORE =
      says(
          "TIN CÙNG CHUYÊN MỤC",
          "Tin cùng chuyên mục",
          "Tin - Ảnh nổi bật",
          "Tin - Ảnh khác",
          "Tin mới");

  private static final PageGrammar PAGE =
      page()
          .zone(
              "masthead",
              line(PUBLICATION).is(PUBLISHED),
              line(title().and(first().or(after(PUBLICATION))).butNot(DATELINE).butNot(credited()))
                  .is(HEADLINE)
                  .once(),
              line(PUBLICATION).is(PUBLISHED),
              line(DATELINE.butNot(prose())).is(STANDFIRST).once(),
              line(DATELINE.and(before(ALT.or(credited())))).is(STANDFIRST).once(),
              line(prose().and(before(ALT.or(credited()))).butNot(DATELINE)).is(STANDFIRST).once())
          .zone("opening", line(DATELINE).is(LEAD).once())
          .zone(
              "story",
              line(ALT).is(ALT_TEXT),
              line(credited().or(after(ALT))).is(CAPTION),
              line(startsWith("Trong ảnh")).is(CAPTION),
              line(prose()).is(PARAGRAPH))
          .zone("end", line(SIGNATURE).is(SIGN_OFF).opens(), line(SOURCE).is(SOURCE_LINK).opens())
          .zone(
              "read next",
              line(MORE).is(NAVIGATION).opens(),
              line(prose()).is(RELATED_TEASER),
              line(title()).is(RELATED_TITLE));

  /** How TTXVN is read. */
  public static final Edition EDITION =
      Edition.of(OUTLET, 1, PAGE, DATELINE, SIGNATURE, AGENCY_CREDIT, ALT, OWN_ADDRESS)
          .opening(AgencyDateline.TTXVN)
          .dated(UrlDates.STAMP);

  private Ttxvn() {}
}
