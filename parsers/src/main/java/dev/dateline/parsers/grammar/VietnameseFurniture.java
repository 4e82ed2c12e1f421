package dev.dateline.parsers.grammar;

import static dev.dateline.core.label.Role.AD_SLOT;
import static dev.dateline.core.label.Role.COMMENT_FORM;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.NOTICE;
import static dev.dateline.core.label.Role.PROMOTION;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Runs.between;
import static dev.dateline.parsers.grammar.Runs.closing;
import static dev.dateline.parsers.grammar.Runs.inMenu;
import static dev.dateline.parsers.grammar.Shapes.above;
import static dev.dateline.parsers.grammar.Shapes.after;
import static dev.dateline.parsers.grammar.Shapes.atLeast;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.creditOnly;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.StoryShapes.firstOf;
import static dev.dateline.parsers.grammar.StoryShapes.listedUnder;
import static dev.dateline.parsers.grammar.Surroundings.atTop;
import static dev.dateline.parsers.grammar.Surroundings.below;
import static dev.dateline.parsers.grammar.Surroundings.mentions;
import static dev.dateline.parsers.grammar.Surroundings.noneAhead;
import static dev.dateline.parsers.grammar.Surroundings.shortBelow;
import static dev.dateline.parsers.grammar.VietnameseShapes.told;

import dev.dateline.parsers.read.PublishedLines;
import dev.dateline.parsers.read.RelatedLabels;
import dev.dateline.parsers.read.SignOffs;
import dev.dateline.parsers.read.VietnameseLabels;
import java.util.stream.Stream;

/** What Vietnamese sites of every kind print around their stories, wherever on the page. */
public final class VietnameseFurniture {

  private static final Shape TAGS =
      upTo(320)
          .and(startsWith("#", "T", "t", "C", "c", "X", "x"))
          .and(like(VietnameseLabels.TAGS))
          .named("tags");

  /** «Tin liên quan»: other stories stand below, and this one may go on after them. */
  public static final Shape RELATED_HEADING =
      upTo(45)
          .and(startsWith("T", "t", "B", "b", "Đ", "đ", "X", "x", "M", "m", "C", "c"))
          .and(like(RelatedLabels.VIETNAMESE))
          .named("label above other stories");

  private static final Shape DATED =
      upTo(100)
          .and(
              new Shape("digit", place -> Character.isDigit(place.view().strip().charAt(0)))
                  .or(startsWith("[", "Thứ", "Chủ", "Lúc", "lúc", "Ngày", "ngày")))
          .and(like(PublishedLines.FORM));

  private static final Shape TIMED = mentions(":");

  /** When the page was published: these sites print the hour with it, in every form they have. */
  public static final Shape PUBLICATION = DATED.and(TIMED).named("time of publication");

  /** A day alone at the top is the day of the visit, not that of the story. */
  private static final Shape TODAY = DATED.butNot(TIMED).named("the day of the visit");

  /** The headlines below such a label, down to the first line that is none. */
  public static final Shape LISTED =
      title().butNot(told()).and(listedUnder(RELATED_HEADING)).named("headline in a list");

  /** Not Chinese. */
  private static final Shape LATIN =
      new Shape("Latin letters", place -> place.view().stripLeading().charAt(0) < '\u2E80');

  private static final Shape STORY_LINE = told().and(atLeast(60)).named("paragraph");

  /** Names or a source alone on a line, right below the story's last line. */
  public static final Shape SIGNED =
      upTo(90)
          .and(LATIN)
          .and(
              like(SignOffs.COMPILED)
                  .and(after(told().or(credited()).or(like(SignOffs.NAMES))))
                  .or(like(SignOffs.NAMES).and(after(told().or(credited())))))
          .butNot(before(told().or(credited()).or(PUBLICATION)))
          .butNot(creditOnly().or(RELATED_HEADING).or(like(VietnameseLabels.NAVIGATION)))
          .and(below(told().and(atLeast(40)), 2))
          .named("signature");

  /** The story goes on below: three lines of it in a row. */
  private static final Shape GOES_ON =
      told().and(atLeast(40)).and(before(told().and(before(told().and(atLeast(40))))));

  /** The same where only other stories stand below. */
  public static final Shape SIGNED_LAST = SIGNED.and(noneAhead(60, GOES_ON));

  private static final Shape ANSWERS =
      firstOf("TtPpCcVvĐđFfHhEeLlQqSsGgBb®©").and(like(VietnameseLabels.IMPRINT));

  private static final Shape IMPRINT =
      upTo(260).and(ANSWERS).and(noneAhead(40, STORY_LINE.butNot(ANSWERS))).named("imprint");

  /** «>> Xem thêm: …»: another story between two paragraphs. */
  public static final Shape POINTER =
      upTo(260)
          .and(startsWith(">>", "»", "=>", "Xem thêm:", "Đọc thêm:", "Xem ngay:", "Mời xem thêm:"))
          .butNot(upTo(12))
          .named("pointer to another story");

  /** Menus, buttons and tags. */
  public static final Shape LABEL =
      upTo(24).and(like(VietnameseLabels.NAVIGATION)).or(TAGS).named("label");

  private static final Shape MENU =
      LATIN.and(inMenu(34, DATED.or(told()).or(like(VietnameseLabels.PLAYER)))).named("menu");

  /** The clock of the visit, where the page prints its own time further down. */
  private static final Shape CLOCK =
      PUBLICATION.and(atTop()).and(before(MENU)).and(above(PUBLICATION));

  private static final Shape AGENCY = upTo(110).and(like(SignOffs.FORM));

  private static final Shape SIGNATURE = SIGNED.or(AGENCY);

  private static final Shape FEW_WORDS =
      upTo(40)
          .and(LATIN)
          .butNot(told())
          .butNot(SIGNATURE)
          .butNot(RELATED_HEADING)
          .butNot(credited())
          .named("a few words");

  /** Tags without a word that says so stand between the end of a story and what follows it. */
  private static final Shape TAG =
      between(
              SIGNATURE.or(told()),
              FEW_WORDS,
              TAGS.or(RELATED_HEADING)
                  .or(like(VietnameseLabels.COMMENTS))
                  .or(like(VietnameseLabels.NAVIGATION))
                  .or(IMPRINT))
          .or(closing(SIGNATURE, FEW_WORDS));

  /** Their rules. None of them tells where on the page it stands. */
  private static final Rule[] RULES = {
    line(TODAY.and(atTop()).or(CLOCK)).is(NAVIGATION),
    line(MENU).is(NAVIGATION),
    line(RELATED_HEADING.and(atTop())).is(NAVIGATION),
    line(upTo(40).and(like(VietnameseLabels.WEATHER))).is(NAVIGATION),
    line(POINTER).is(RELATED_TITLE),
    line(upTo(120).and(startsWith("T", "t", "F", "f", "Đ", "M")).and(like(VietnameseLabels.FOLLOW)))
        .is(PROMOTION),
    line(IMPRINT).is(NOTICE),
    line(upTo(60).and(atTop()).and(like(VietnameseLabels.SECTION))).is(NAVIGATION),
    line(upTo(40).and(like(VietnameseLabels.COMMENTS))).is(COMMENT_FORM),
    line(LABEL.or(upTo(40).and(shortBelow(TAGS, RELATED_HEADING)))).is(NAVIGATION),
    line(upTo(16).and(like(VietnameseLabels.ADVERTISEMENT))).is(AD_SLOT),
    line(TAG).is(NAVIGATION)
  };

  private VietnameseFurniture() {}

  /** Rules for {@link PageGrammar#anywhere}, below those of the outlet's own. */
  public static Rule[] rules(Rule... own) {
    return Stream.concat(Stream.of(own), Stream.of(RULES)).toArray(Rule[]::new);
  }
}
