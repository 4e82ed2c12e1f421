package dev.dateline.parsers.tgvn;

import static dev.dateline.parsers.grammar.Shapes.after;
import static dev.dateline.parsers.grammar.Shapes.atLeast;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.echo;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.says;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.Surroundings.atTop;
import static dev.dateline.parsers.grammar.Surroundings.endsWith;
import static dev.dateline.parsers.grammar.Surroundings.noneAhead;
import static dev.dateline.parsers.grammar.VietnameseFurniture.LISTED;
import static dev.dateline.parsers.grammar.VietnameseFurniture.RELATED_HEADING;
import static dev.dateline.parsers.grammar.VietnameseShapes.parted;
import static dev.dateline.parsers.grammar.VietnameseShapes.told;

import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.Bylines;
import dev.dateline.parsers.read.RelatedCells;

/** What the lines of a page of Thế giới &amp; Việt Nam look like. */
final class TheGioiVietNamLines {

  static final Shape FONT_SIZE = startsWith("[Nhỏ", "Nhỏ Bình thường Lớn");

  static final Shape SITE =
      upTo(60)
          .and(
              like(
                  Form.of(
                      "name of the site",
                      "(?iu:©?\\s*(?:báo )?thế giới (?:và|&) việt nam|báo quốc tế|baoquocte\\.vn|tg&vn)",
                      "Báo Thế giới & Việt Nam",
                      "baoquocte.vn")))
          .named("name of the site");

  static final Shape FOLLOW = startsWith("Theo dõi Baoquocte.vn", "Theo dõi TGVN");

  /** Nothing of the story stands below. */
  static final Shape LAST = noneAhead(60, prose().and(atLeast(240)).butNot(endsWith("|")));

  /** Over other stories where this one has ended. */
  static final Shape MORE =
      RELATED_HEADING
          .butNot(startsWith("Tin liên quan", "TIN LIÊN QUAN", "Xem thêm"))
          .butNot(atTop());

  static final Shape MARKED = startsWith("TGVN.", "TG&VN.", "TGVN -");

  static final Shape NAME = upTo(60).and(like(Bylines.NAME).or(like(Bylines.NAME_AND_SOURCE)));

  private static final Shape CELL = endsWith("|");

  static final Shape CAPTION_ROW =
      CELL.and(
              like(
                  Form.of(
                          "caption row",
                          "[^|]{1,600}\\(\\s*(?:Nguồn|Ảnh)\\s*:[^()]+\\)\\s*\\|",
                          "trong ngày 17/7. (Nguồn: Reuters) |")
                      .marked("Nguồn", "Ảnh")))
          .named("caption row");

  /** Headline and teaser of another story; the teaser is cut off. */
  static final Shape RELATED_ROW =
      CELL.and(
              like(
                  Form.of(
                          "related row",
                          "\\|\\s*\\S[^|]{0,1500}(?:\\.\\.\\.|…)\\s*\\|",
                          "| Tiêu đề Đoạn mở đầu của bài ... |")
                      .marked("...", "…")))
          .named("related row");

  /** The last row of such a table, which has no teaser. */
  static final Shape ROW_BELOW_RELATED =
      CELL.and(startsWith("|")).and(upTo(220)).and(after(RELATED_ROW));

  /** «(theo AFP)»: where the story comes from, below it. */
  static final Shape SOURCE_BELOW =
      startsWith("(").and(upTo(80)).and(like(Bylines.NAME_AND_SOURCE));

  /** A picture's place in a table, and the rule under a table's head. */
  static final Shape EMPTY_ROW =
      says("![]() |", "![]()", "| ![]() |")
          .or(
              startsWith("|", "-", ":")
                  .and(
                      like(
                          Form.of(
                              "rule of a table",
                              "\\|?(?:\\s*+:?-{3,}+:?\\s*+\\|){1,100}+(?:\\s*+:?-{3,}+:?)?",
                              "---|---|",
                              "|---|"))))
          .named("empty row");

  private static final Shape TITLE_ROW =
      CELL.and(
          like(
              Form.of("title row", "[^|]{15,220}\\|", "Bộ trưởng Tài chính Mỹ thăm Trung Quốc |")));

  private static final Shape STOPPED_ROW =
      like(Form.of("row that ends with a full stop", "[^|]{3,600}[.]\\s*\\|", "Một góc cảng. |"));

  /** Below such a line in a table stands the headline of another story. */
  private static final Shape IN_LIST = RELATED_HEADING.or(EMPTY_ROW).or(TITLE_ROW);

  static final Shape RELATED_TITLE_ROW = TITLE_ROW.butNot(STOPPED_ROW).and(after(IN_LIST));

  /** A caption without a credit, in its cell. */
  static final Shape BARE_CAPTION_ROW =
      CELL.and(STOPPED_ROW.or(TITLE_ROW.and(after(EMPTY_ROW)).butNot(after(RELATED_HEADING))));

  private static final Shape DOUBLED =
      new Shape("perhaps printed twice", place -> RelatedCells.mayBeDoubled(place.view()))
          .and(like(RelatedCells.DOUBLED));

  /** A headline printed after its alternative text, right below a heading that says so. */
  static final Shape BELOW_HEADING = upTo(420).and(after(RELATED_HEADING));

  /** The same below another one of its kind. */
  static final Shape BELOW_DOUBLED = upTo(420).and(after(DOUBLED));

  static final Shape RELATED_LINE =
      upTo(220)
          .and(after(RELATED_HEADING))
          .butNot(endsWith("."))
          .or(LISTED.butNot(after(DOUBLED)))
          .butNot(CELL);

  /** The teaser of another story is cut off with dots that a blank parts from its last word. */
  static final Shape TEASER = atLeast(50).and(endsWith(" ...").or(endsWith(" …"))).butNot(CELL);

  static final Shape HEADLINE_OF_TEASER = upTo(220).butNot(CELL).butNot(endsWith("."));

  private static final Shape CREDITED_LINE = credited().and(upTo(600)).butNot(CELL);

  static final Shape CAPTION_LINE = upTo(600).and(CAPTION_ROW.or(credited()));

  /** What stands before a caption in the full-page layout: often another headline. */
  static final Shape ALT =
      upTo(220)
          .and(before(CREDITED_LINE))
          .and(title().butNot(credited()).or(after(FOLLOW)).or(before(echo())));

  /** Above the first caption even where it has no credit. */
  static final Shape ALT_BELOW_FOLLOW =
      upTo(220).and(after(FOLLOW)).and(title()).butNot(told()).butNot(credited());

  static final Shape STANDFIRST_LINE =
      atLeast(40).and(upTo(1200)).butNot(credited()).and(before(FOLLOW));

  /** What the page's own summary is followed by, once the line that asks to follow is gone. */
  static final Shape ABOVE_PICTURE =
      prose().butNot(credited()).and(before(CAPTION_LINE.or(ALT).or(EMPTY_ROW)));

  static final Shape ITEM = startsWith("*");

  /** A few words over the items of a round-up: «Châu Âu». */
  static final Shape SECTION =
      upTo(60).and(before(ITEM)).and(parted()).butNot(told()).butNot(ITEM).butNot(CELL);

  private TheGioiVietNamLines() {}
}
