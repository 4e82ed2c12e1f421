package dev.dateline.parsers.tmtpost;

import static dev.dateline.core.label.Role.AD_SLOT;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.COMMENT_FORM;
import static dev.dateline.core.label.Role.COUNTER;
import static dev.dateline.core.label.Role.CREDIT;
import static dev.dateline.core.label.Role.ECHO;
import static dev.dateline.core.label.Role.FLASH_TIME;
import static dev.dateline.core.label.Role.FLASH_TITLE;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.LEAD;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.NOTICE;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PROMOTION;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Rule.lines;
import static dev.dateline.parsers.grammar.Shapes.above;
import static dev.dateline.parsers.grammar.Shapes.after;
import static dev.dateline.parsers.grammar.Shapes.creditOnly;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.echo;
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

/** TMTPost. */
public final class TmtPost {

  private static final Outlet OUTLET =
      Outlet.of("tmtpost", "TMTPost 钛媒体", "zh", "Asia/Shanghai", "tmtpost.com").alsoIn("en");

  private static final Shape SLOT =
      like(Form.of("name of an advertising slot", ".{0,40}文章(?:顶部|底部)", "2025 CES文章顶部"));

  private static final Shape DATELINE = opensWith(AgencyDateline.TMTPOST);

  private static final Shape FLASHED =
      like(
          Form.of(
              "time of a newsflash", "20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d", "2024-12-29 22:38"));

  private static final Shape CHARACTERS_LEFT =
      like(Form.of("characters left", "\\d{1,3} / \\d{3}", "0 / 300"));

  private static final Shape EDITORS_NOTE = startsWith("钛媒体注:");

  private static final Shape NEWSFLASHES = says("快报");

  private static final Shape COPYRIGHT = startsWith("转载请注明出处", "声明:文章内容仅供参考");

  private static final PageGrammar PAGE =
      page()
          .zone(
              "masthead",
              line(SLOT).is(AD_SLOT),
              line(title().and(first().or(after(SLOT))).butNot(credited())).is(HEADLINE).once(),
              line(startsWith("摘要:")).is(STANDFIRST).once(),
              line(prose().and(above(DATELINE)).butNot(DATELINE)).is(STANDFIRST).once())
          .zone("opening", line(DATELINE).is(LEAD).once())
          .zone(
              "story",
              line(creditOnly().and(echo())).is(ECHO),
              line(creditOnly()).is(CREDIT),
              line(credited()).is(CAPTION),
              line(EDITORS_NOTE.and(endsWithLicence())).is(NOTICE),
              line(prose()).is(PARAGRAPH))
          .zone(
              "tail",
              line(COPYRIGHT).is(NOTICE).opens(),
              line(startsWith("想和千万钛媒体用户", "敬原创", "赞赏支持", "更多精彩内容,关注钛媒体", "成为钛媒体"))
                  .is(PROMOTION)
                  .opens(),
              line(startsWith("发表评论", "根据《网络安全法》", "登录后输入评论")).is(COMMENT_FORM).opens(),
              line(CHARACTERS_LEFT).is(COUNTER))
          .zone(
              "newsflashes",
              line(NEWSFLASHES).is(NAVIGATION).opens(),
              line(says("更多")).is(NAVIGATION),
              lines(
                      FLASHED,
                      like(Form.of("words", "(?!20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d$).+", "x")))
                  .is(FLASH_TIME, FLASH_TITLE)
                  .overBlanks()
                  .opens(),
              line(FLASHED).is(FLASH_TIME).opens())
          .zone("foot", line(says("扫描下载App")).is(PROMOTION).opens());

  /** How TMTPost is read. */
  public static final Edition EDITION =
      Edition.of(OUTLET, 1, PAGE, SLOT, DATELINE, COPYRIGHT, NEWSFLASHES, EDITORS_NOTE)
          .opening(AgencyDateline.TMTPOST);

  private TmtPost() {}

  private static Shape endsWithLicence() {
    return like(Form.of("licence", ".*(?:授权|转载|发布).{0,8}", "钛媒体经授权发布。"));
  }
}
