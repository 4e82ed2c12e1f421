package dev.dateline.parsers.grammar;

import static dev.dateline.core.label.Role.AD_SLOT;
import static dev.dateline.core.label.Role.COMMENT_FORM;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.StoryShapes.listedUnder;
import static dev.dateline.parsers.grammar.Surroundings.atTop;
import static dev.dateline.parsers.grammar.Surroundings.mentions;
import static dev.dateline.parsers.grammar.Surroundings.shortBelow;
import static dev.dateline.parsers.grammar.VietnameseShapes.told;

import dev.dateline.parsers.read.PublishedLines;
import dev.dateline.parsers.read.RelatedLabels;
import dev.dateline.parsers.read.VietnameseLabels;

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

  /** Menus, buttons and tags. */
  public static final Shape LABEL =
      upTo(24).and(like(VietnameseLabels.NAVIGATION)).or(TAGS).named("label");

  /** Their rules. None of them tells where on the page it stands. */
  private static final Rule[] RULES = {
    line(TODAY.and(atTop())).is(NAVIGATION),
    line(upTo(60).and(atTop()).and(like(VietnameseLabels.SECTION))).is(NAVIGATION),
    line(LABEL.or(upTo(40).and(shortBelow(TAGS, RELATED_HEADING)))).is(NAVIGATION),
    line(upTo(16).and(like(VietnameseLabels.ADVERTISEMENT))).is(AD_SLOT),
    line(upTo(40).and(like(VietnameseLabels.COMMENTS))).is(COMMENT_FORM)
  };

  private VietnameseFurniture() {}

  /** Rules for {@link PageGrammar#anywhere}. */
  public static Rule[] rules() {
    return RULES.clone();
  }
}
