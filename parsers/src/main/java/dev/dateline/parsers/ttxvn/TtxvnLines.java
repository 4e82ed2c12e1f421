package dev.dateline.parsers.ttxvn;

import static dev.dateline.parsers.grammar.Shapes.aboveBlank;
import static dev.dateline.parsers.grammar.Shapes.after;
import static dev.dateline.parsers.grammar.Shapes.atLeast;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.begins;
import static dev.dateline.parsers.grammar.Shapes.contains;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.first;
import static dev.dateline.parsers.grammar.Shapes.last;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.opensWith;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.says;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.StoryShapes.closesNear;
import static dev.dateline.parsers.grammar.Surroundings.atTop;
import static dev.dateline.parsers.grammar.Surroundings.endsWith;
import static dev.dateline.parsers.grammar.Surroundings.inTurn;
import static dev.dateline.parsers.grammar.Surroundings.leadsTo;
import static dev.dateline.parsers.grammar.Surroundings.mentions;
import static dev.dateline.parsers.grammar.Surroundings.several;
import static dev.dateline.parsers.grammar.VietnameseFurniture.LABEL;
import static dev.dateline.parsers.grammar.VietnameseFurniture.LISTED;
import static dev.dateline.parsers.grammar.VietnameseFurniture.PUBLICATION;
import static dev.dateline.parsers.grammar.VietnameseFurniture.RELATED_HEADING;
import static dev.dateline.parsers.grammar.VietnameseShapes.told;

import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.AgencyDateline;
import dev.dateline.parsers.read.SignOffs;

/** What the lines of a page of TTXVN and its papers look like. */
final class TtxvnLines {

  static final Shape DATELINE = opensWith(AgencyDateline.TTXVN);

  /** A standfirst opens with the day where it does not open with the agency. */
  private static final Shape DAY =
      begins(
          Form.of(
              "day that opens a story",
              "(?:Ngày|Sáng|Trưa|Chiều|Tối|Đêm|Rạng sáng)(?: ngày)? \\d{1,2}/\\d{1,2}(?:/\\d{4})?\\b",
              "Chiều 4/3, tại Trụ sở"));

  static final Shape SITE =
      upTo(80)
          .and(
              like(
                  Form.of(
                      "name of the site",
                      "(?:Báo Tin [Tt]ức|BÁO TIN TỨC|Vietnam\\+|VietnamPlus|(?:Thông tấn xã|TTX) Việt Nam|TTXVN)"
                          + "(?: ?[-–|(].{2,60})?",
                      "Báo Tin tức",
                      "VietnamPlus")))
          .named("name of the site");

  /** The alternative text of every picture of Báo Tin Tức, and vnanet's word for a caption. */
  static final Shape ALT =
      says("Chú thích ảnh", "Chú thích ảnh:", "Chú Thích ảnh", "Chú Thích ảnh:");

  private static final Shape TAKEN =
      startsWith("[")
          .and(
              begins(
                  Form.of(
                      "time of a photograph",
                      "\\[\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d\\d(?::\\d\\d)?\\]\\s*\\S",
                      "[24/09/2018 10:08:56] Trẻ em rước đèn")));

  private static final Shape CREDITED = credited().and(upTo(700));

  static final Shape CAPTION_LINE =
      CREDITED
          .or(TAKEN)
          .or(startsWith("Chú thích ảnh:", "Chú Thích ảnh:", "Trong ảnh:", "Trong ảnh ("))
          .or(after(ALT).and(upTo(600)));

  private static final Shape PICTURE = ALT.or(CREDITED);

  /** The headlines that Báo Tin Tức puts between the standfirst and the first picture. */
  static final Shape RELATED_ABOVE =
      title()
          .butNot(credited().or(ALT).or(told()).or(first()))
          .and(leadsTo(PICTURE, 5, title().butNot(credited())));

  private static final Shape ABOVE_PICTURE =
      leadsTo(PICTURE, 6, title().butNot(credited().or(told())));

  /** Who wrote the story, above the time that VietnamPlus prints below the standfirst. */
  static final Shape AUTHOR = upTo(60).and(like(SignOffs.NAMES)).and(before(PUBLICATION));

  private static final Shape ABOVE_TIME =
      told().and(atLeast(60)).and(before(PUBLICATION.or(AUTHOR)));

  /** On a page that prints headline and time, the summary stands right below them. */
  private static final Shape BELOW_TIME =
      told()
          .and(atLeast(60))
          .and(after(PUBLICATION.and(after(title()))).or(after(title().and(after(PUBLICATION)))));

  static final Shape STANDFIRST_LINE =
      DATELINE
          .butNot(prose())
          .or(told().and(atLeast(60)).butNot(credited()).and(ABOVE_PICTURE))
          .or(ABOVE_TIME)
          .or(BELOW_TIME);

  /** The lead, where a picture stands above it; further down the same words open a paragraph. */
  static final Shape LEAD_BELOW_PICTURE =
      new Shape("near the top", place -> place.index() < 9).and(DATELINE).and(after(CAPTION_LINE));

  static final Shape HEADLINE_LINE =
      title()
          .and(
              after(PUBLICATION)
                  .or(
                      atTop()
                          .and(
                              aboveBlank()
                                  .or(before(PUBLICATION.or(DATELINE).or(DAY).or(ABOVE_TIME))))))
          .butNot(DATELINE.or(credited()).or(ALT).or(LABEL).or(SITE).or(RELATED_HEADING));

  /** The agency's name alone is a signature only where no paragraph follows. */
  static final Shape SIGNATURE =
      upTo(110).and(like(SignOffs.FORM)).butNot(says("TTXVN").and(before(told())));

  static final Shape VIETNAMPLUS_SIGNATURE = SIGNATURE.and(mentions("Vietnam+", "VIETNAM+"));

  static final Shape SOURCE =
      mentions("http")
          .and(
              like(
                  Form.of(
                      "address of the original",
                      "(?:(?:Nguồn|Theo|Link gốc|Xem bài gốc)(?: tin)?\\s*:?\\s*)?https?://\\S{4,2000}",
                      "https://baotintuc.vn/thoi-su/viet-nam-20211124202628584.htm",
                      "Nguồn: https://baotintuc.vn/x.htm")));

  static final Shape RELATED_LINE =
      upTo(200).and(after(RELATED_HEADING)).butNot(endsWith(".")).or(LISTED);

  /** «TIN CÙNG CHUYÊN MỤC»: nothing of this story stands below. */
  static final Shape MORE =
      RELATED_HEADING.butNot(
          startsWith("Tin liên quan", "TIN LIÊN QUAN", "Xem thêm", "Đọc thêm").or(atTop()));

  /** Names and nothing else, where the story ends. */
  static final Shape NAMES_BELOW =
      upTo(120)
          .and(last().or(before(SOURCE.or(MORE).or(SIGNATURE))))
          .and(like(SignOffs.NAMES))
          .and(after(told().or(CREDITED)));

  /** The last sentence of a story: papers of the agency end it like a telegram. */
  static final Shape END_MARK = endsWith("./.");

  /** The last paragraph with the signature or another story glued to its end. */
  static final Shape GLUED_END =
      mentions("./. ").or(closesNear("TTXVN)", "Tin tức)", "ietnam+)", "IETNAM+)"));

  /** The time of an item in a list: an article prints no more than two. */
  static final Shape TIMED = PUBLICATION.and(several(PUBLICATION, 3));

  /** Headlines and teasers in turn from the first line to the last: no story reads so. */
  static final Shape LIST =
      first().and(inTurn(title().butNot(told()), prose().butNot(credited()), 4));

  static final Shape AGENCY_CREDIT =
      CREDITED
          .and(mentions("TTXVN"))
          .and(
              contains(
                  Form.of(
                      "agency credit",
                      "Ảnh\\s*:[^.]{0,60}TTXVN|Nguồn\\s*:\\s*[^.)]{1,60}[/-]\\s?TTXVN|TTXVN phát",
                      "Ảnh: Đào Thanh Tùng/Phóng viên TTXVN tại Tokyo",
                      "Ảnh: TTXVN phát")))
          .named("agency credit");

  static final Shape OWN_ADDRESS =
      contains(
          Form.of(
                  "address of Báo Tin Tức",
                  "https?://(?:www\\.)?(?:baotintuc|vietnamplus|vnanet)\\.vn/",
                  "https://baotintuc.vn/thoi-su/")
              .marked("baotintuc", "vietnamplus", "vnanet"));

  static final Shape REPORTER = mentions("hóng viên TTXVN", "PV TTXVN", "(TTXVN)");

  private TtxvnLines() {}
}
