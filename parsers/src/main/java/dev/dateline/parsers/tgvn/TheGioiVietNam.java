package dev.dateline.parsers.tgvn;

import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PROMOTION;
import static dev.dateline.core.label.Role.RELATED_CARD;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Shapes.aboveBlank;
import static dev.dateline.parsers.grammar.Shapes.after;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.first;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.says;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.title;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.Bylines;

/** Thế giới &amp; Việt Nam. */
public final class TheGioiVietNam {

  private static final Outlet OUTLET =
      Outlet.of("tgvn", "Thế giới & Việt Nam", "vi", "Asia/Ho_Chi_Minh", "baoquocte.vn");

  private static final Shape FONT_SIZE = startsWith("[Nhỏ", "Nhỏ Bình thường Lớn");

  private static final Shape FOLLOW = startsWith("Theo dõi Baoquocte.vn", "Theo dõi TGVN");

  private static final Shape MARKED = startsWith("TGVN.", "TG&VN.", "TGVN -");

  private static final Shape NAME = like(Bylines.NAME);

  private static final Shape CAPTION_ROW =
      like(
          Form.of(
              "caption row",
              "[^|].*\\(\\s*(?:Nguồn|Ảnh)\\s*:[^()]+\\)\\s*\\|",
              "trong ngày 17/7. (Nguồn: Reuters) |"));

  private static final Shape RELATED_ROW =
      like(
          Form.of(
              "related row",
              "\\|\\s*\\S.*\\.\\.\\.\\s*\\|",
              "| Tiêu đề Đoạn mở đầu của bài ... |"));

  private static final Shape TITLE_ROW =
      like(Form.of("title row", "[^|]{15,200}\\|", "Bộ trưởng Tài chính Mỹ thăm Trung Quốc |"));

  private static final Shape RELATED_HEADING =
      like(
          Form.of(
              "related heading",
              "(?iu:tin liên quan)\\s*\\|?",
              "Tin liên quan |",
              "TIN LIÊN QUAN"));

  private static final PageGrammar PAGE =
      page()
          .zone(
              "masthead",
              line(FONT_SIZE).is(NAVIGATION),
              line(title()
                      .and(first().or(after(FONT_SIZE)))
                      .and(aboveBlank().or(before(NAME)).or(before(MARKED)))
                      .butNot(credited()))
                  .is(HEADLINE)
                  .once(),
              line(NAME).is(BYLINE).once(),
              line(MARKED).is(STANDFIRST).once(),
              line(prose().and(before(FOLLOW))).is(STANDFIRST).once(),
              line(FOLLOW).is(PROMOTION))
          .zone(
              "story",
              line(CAPTION_ROW.or(credited())).is(CAPTION),
              line(RELATED_HEADING).is(NAVIGATION),
              line(says("![]() |")).is(NAVIGATION),
              line(TITLE_ROW).is(RELATED_TITLE),
              line(prose()).is(PARAGRAPH))
          .zone("read next", line(RELATED_ROW).is(RELATED_CARD).opens());

  /** How Thế giới &amp; Việt Nam is read. */
  public static final Edition EDITION =
      Edition.of(OUTLET, 1, PAGE, CAPTION_ROW, RELATED_ROW, MARKED, FOLLOW);

  private TheGioiVietNam() {}
}
