package dev.dateline.parsers.grammar;

import static dev.dateline.core.label.Role.COUNTER;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.NOTICE;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Runs.inMenu;
import static dev.dateline.parsers.grammar.Shapes.atLeast;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.StoryShapes.firstOf;
import static dev.dateline.parsers.grammar.Surroundings.noneAhead;

import dev.dateline.parsers.read.ChineseLabels;
import java.util.stream.Stream;

/** What Chinese sites of every kind print around their stories, wherever on the page. */
public final class ChineseFurniture {

  private static final Shape STORY_LINE = prose().and(atLeast(40)).named("paragraph");

  private static final Shape ANSWERS =
      firstOf("[【(京沪粤津渝苏浙鲁闽川湘鄂豫互增网信广出违不涉举总客公联办地服电邮传版主C©未本免")
          .and(like(ChineseLabels.IMPRINT))
          .or(upTo(160).and(like(ChineseLabels.COPYRIGHT)));

  /** Licences, addresses and telephone numbers, where no line of the story comes any more. */
  public static final Shape IMPRINT =
      upTo(260).and(ANSWERS).and(noneAhead(40, STORY_LINE.butNot(ANSWERS))).named("imprint");

  /** Buttons, pagers and what is printed to be clicked. */
  public static final Shape BUTTON =
      upTo(100)
          .and(firstOf("分微新Q朋扫复打关收返回字【[联加AC友广供网法隐用招留商登注搜点赞评首|/·:"))
          .and(like(ChineseLabels.BUTTON))
          .or(upTo(40).and(like(ChineseLabels.PAGER)))
          .named("button");

  /** «首页 > 国际». */
  public static final Shape CRUMBS = upTo(60).and(like(ChineseLabels.CRUMBS)).named("bread crumbs");

  /** A menu above the headline, one word a line. */
  public static final Shape MENU = inMenu(8, like(ChineseLabels.OTHER)).named("menu");

  private static final Rule[] RULES = {
    line(MENU.or(CRUMBS).or(BUTTON)).is(NAVIGATION),
    line(firstOf("上下").and(upTo(140)).and(like(ChineseLabels.NEIGHBOUR))).is(RELATED_TITLE),
    line(firstOf("标关Tt").and(upTo(200)).and(like(ChineseLabels.TAGS))).is(NAVIGATION),
    line(firstOf("·•|阅浏点播观评收").and(upTo(40)).and(like(ChineseLabels.COUNTER))).is(COUNTER),
    line(IMPRINT).is(NOTICE)
  };

  private ChineseFurniture() {}

  /** Rules for {@link PageGrammar#anywhere}, below those of the outlet's own. */
  public static Rule[] rules(Rule... own) {
    return Stream.concat(Stream.of(own), Stream.of(RULES)).toArray(Rule[]::new);
  }
}
