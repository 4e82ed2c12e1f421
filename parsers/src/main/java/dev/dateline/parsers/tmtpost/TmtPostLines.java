package dev.dateline.parsers.tmtpost;

import static dev.dateline.core.label.Role.AD_SLOT;
import static dev.dateline.core.label.Role.ALT_TEXT;
import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.CREDIT;
import static dev.dateline.core.label.Role.CROSSHEAD;
import static dev.dateline.core.label.Role.ECHO;
import static dev.dateline.core.label.Role.EDITOR;
import static dev.dateline.core.label.Role.LEAD;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.NOTICE;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PROMOTION;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.SIGN_OFF;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.parsers.grammar.MarkupShapes.alt;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Rule.parts;
import static dev.dateline.parsers.grammar.Shapes.after;
import static dev.dateline.parsers.grammar.Shapes.atLeast;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.begins;
import static dev.dateline.parsers.grammar.Shapes.contains;
import static dev.dateline.parsers.grammar.Shapes.creditOnly;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.echo;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.noneBelow;
import static dev.dateline.parsers.grammar.Shapes.opensWith;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.says;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.StoryShapes.closesNear;
import static dev.dateline.parsers.grammar.StoryShapes.firstOf;
import static dev.dateline.parsers.grammar.StoryShapes.item;
import static dev.dateline.parsers.grammar.StoryShapes.sentence;
import static dev.dateline.parsers.grammar.StoryShapes.statement;
import static dev.dateline.parsers.grammar.Surroundings.endsWith;

import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.Rule;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.AgencyDateline;
import dev.dateline.parsers.read.Bylines;
import dev.dateline.parsers.read.PublishedLines;
import dev.dateline.parsers.read.RelatedLabels;
import dev.dateline.parsers.read.SignOffs;
import java.util.stream.Stream;

/** The lines that pages of TMTPost print around and in a story. */
final class TmtPostLines {

  static final Shape SLOT =
      upTo(120)
          .and(
              like(
                  Form.of(
                          "name of an advertising slot",
                          ".{0,40}文章(?:页)?(?:顶部|底部|中部|内页|尾部)(?:广告位?)?",
                          "2025 CES文章顶部")
                      .marked("文章")));

  static final Shape DATELINE = opensWith(AgencyDateline.TMTPOST);

  static final Shape FLASHED =
      firstOf("2")
          .and(upTo(120))
          .and(
              like(
                  Form.of(
                      "time of a newsflash",
                      "20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d",
                      "2024-12-29 22:38")));

  /** A newsflash of TMTPost names the outlet and the day in its first words. */
  static final Form FLASH_OPENING =
      Form.of(
              "opening of a newsflash",
              "(?:【[^】]{2,80}】\\s*)?(?:钛媒体|TMTPost|AsianFin)(?:App|APP)?\\s*\\d{1,2}月\\d{1,2}日(?:消息|讯|电)",
              "钛媒体App 5月17日消息,某地图服务商")
          .marked("钛媒体", "TMTPost", "AsianFin");

  static final Shape FLASH =
      firstOf("【钛TA").and(begins(FLASH_OPENING)).named("opening of a newsflash");

  static final Shape CHARACTERS_LEFT =
      firstOf("0123456789")
          .and(upTo(120))
          .and(like(Form.of("characters left", "\\d{1,3}\\s*/\\s*\\d{3}", "0 / 300")));

  static final Shape SUMMARY = startsWith("摘要:", "摘要 ", "【摘要】");

  static final Shape EDITORS_NOTE = startsWith("钛媒体注:", "钛媒体编者按:", "编者按:");

  static final Shape LICENCE = EDITORS_NOTE.and(closesNear("授权", "转载", "发布", "略有", "有删", "原标题"));

  static final Shape BYLINED =
      firstOf("中记記作文撰采图钛")
          .and(upTo(120))
          .and(like(Bylines.CHINESE))
          .or(firstOf("BRW").and(upTo(80)).and(like(Bylines.ENGLISH)));

  static final Shape EDITED_BY = firstOf("(E").and(upTo(60)).and(like(Bylines.ENGLISH_EDITOR));

  /** What the desk says of the story below it. */
  static final Shape REMARK =
      startsWith("(文中", "文中", "*", "(应受访", "应受访", "(注:", "注:", "备注:", "(钛媒体")
          .and(upTo(100))
          .and(closesNear("化名", "投资建议", "观点", "立场", "编辑整理", "综合整理", "受访者"))
          .named("remark of the desk");

  static final Shape SECTION =
      says(
          "国内要闻", "国际要闻", "国内资讯", "海外资讯", "投融资消息", "全球要闻", "海外要闻", "国内新闻", "国际新闻", "写在最后", "写在前面",
          "结语", "尾声", "【钛媒体综合】");

  static final Shape PUBLICATION = upTo(120).and(like(PublishedLines.FORM));

  static final Form AUTHOR_AND_TIME =
      Form.of(
          "author and time",
          "([\\p{L}·@]{2,20}(?: [\\p{L}·@]{2,20})?)[\\s·|]*(20\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?(?: \\d\\d?:\\d\\d)?)",
          "周慕言2018-06-21 10:32",
          "周慕言 · 2018-06-21 10:32");

  static final Shape SIGNED = firstOf("【(").and(upTo(120)).and(like(SignOffs.TMTPOST));

  static final Shape ROUND_UP =
      startsWith("【钛晨报】", "【数智周报】", "【钛晚报】", "【钛周报】", "【产业互联网周报】", "【钛媒体综合】");

  static final Shape RELATED_LABEL =
      firstOf("【[相更推延热精猜今新最编图视大").and(upTo(120)).and(like(RelatedLabels.CHINESE));

  static final Shape HAN = contains(Form.of("Han characters", "\\p{IsHan}", "钛"));

  /** A menu of the site above the headline, laid out one word a line. */
  static final Shape MENU_WORD =
      says(
          "钛媒体", "首页", "资讯", "研究", "快报", "数据", "视频", "专题", "深度", "关注", "登录", "注册", "搜索", "更多", "会员",
          "钛度号", "创投", "活动", "APP下载", "EN", "English", "Home", "News", "Login");

  static final Shape DESK = says("钛媒体APP", "钛媒体App", "钛媒体AGI", "钛媒体国际智库", "TMTPost", "AsianFin");

  static final Shape ENGLISH_NAME =
      upTo(40).and(like(Bylines.NAME)).butNot(endsWith(":")).named("name alone");

  static final Shape AUTHOR =
      firstOf("@")
          .or(upTo(20))
          .and(like(Form.of("name alone", "@?[\\p{L}·]{2,16}(?: [\\p{L}·]{2,16})?", "陆一鸣")));

  /** Over a list of newsflashes; the same word in a menu says nothing. */
  static final Shape NEWSFLASHES = says("快报").and(before(says("更多").or(FLASHED)));

  static final Shape COPYRIGHT = startsWith("转载请注明出处", "声明:文章内容仅供参考");

  static final Shape LICENSED_TO_TMTPOST =
      startsWith("本文系作者", "本内容来源于钛媒体")
          .and(contains(Form.of("name of the outlet", "钛媒体", "授权钛媒体发表")))
          .named("licence of TMTPost");

  static final Shape LICENSED =
      startsWith("本文系作者", "本内容由作者授权发布", "本内容来源于钛媒体", "本文由作者授权", "文章为作者独立观点", "本文仅代表作者");

  static final Shape TAGS =
      firstOf("#")
          .and(upTo(120))
          .and(like(Form.of("tags", "(?:#[^\\s#]{1,24}#?[\\s,]*){1,12}+", "#人工智能 #芯片")));

  static final Shape OWN_VOICE =
      startsWith("更多精彩内容,关注钛媒体", "成为钛媒体", "下载钛媒体", "关注钛媒体", "欢迎关注钛媒体", "钛媒体APP下载");

  static final Shape PROMOTED =
      startsWith("想和千万钛媒体用户", "敬原创,有钛度").or(says("赞赏支持")).named("promotion");

  static final Shape APP = says("扫描下载App", "扫码下载App", "下载App");

  static final Shape COMMENTS =
      startsWith("发表评论", "根据《网络安全法》", "登录后输入评论", "Oh! no", "您是否确认", "评论(", "全部评论", "最新评论", "暂无评论");

  static final Shape TOLD = prose().or(sentence()).or(statement()).or(item()).named("a paragraph");

  /** Kept once, so that it holds once wherever it stands. */
  static final Rule SUMMED_UP = line(SUMMARY).is(STANDFIRST).once();

  /** Nothing of a story follows: what looks like the end of a page is its end. */
  static final Shape LAST =
      noneBelow(
          prose()
              .and(atLeast(40))
              .butNot(COPYRIGHT.or(LICENSED).or(PROMOTED).or(OWN_VOICE).or(COMMENTS))
              .named("paragraph"));

  /** «Headcount: 1,200»: an item of a list of figures. */
  private static final Shape KEYED =
      upTo(80)
          .and(
              like(
                  Form.of(
                          "name and figure",
                          "[•*–-]?\\s*[\\p{L}\\d][\\p{L}\\d .&'/()-]{1,48}:\\s*\\S.{0,40}",
                          "Headcount: 1,200")
                      .marked(":")));

  private static final Shape NUMBERED_PICTURE =
      firstOf("图表")
          .and(begins(Form.of("number of a picture", "[图表]\\s?\\d{1,2}(?:[:.]| )", "表1:试点航线一览")));

  private static final Rule[] TELLING = {
    line(alt()).is(ALT_TEXT),
    line(DATELINE).is(LEAD).once(),
    SUMMED_UP,
    line(LICENCE).is(NOTICE),
    line(BYLINED).is(BYLINE),
    line(SLOT).is(AD_SLOT),
    line(creditOnly().and(echo())).is(ECHO),
    line(creditOnly()).is(CREDIT),
    line(credited().and(upTo(400))).is(CAPTION),
    line(startsWith("![")).is(ALT_TEXT),
    line(TAGS).is(NAVIGATION),
    line(startsWith("Read more:", "Read also:", "Also read:", "Related:").and(upTo(200)))
        .is(RELATED_TITLE),
    line(startsWith("▲", "△", "图为", "图注:").or(NUMBERED_PICTURE).and(upTo(200))).is(CAPTION),
    line(SIGNED).is(SIGN_OFF),
    line(EDITED_BY).is(EDITOR),
    line(REMARK).is(NOTICE),
    line(SECTION).is(CROSSHEAD),
    line(upTo(24).and(endsWith(":")).and(after(TOLD)).and(before(TOLD.or(KEYED)))).is(PARAGRAPH),
    line(KEYED.and(after(KEYED.or(endsWith(":"))))).is(PARAGRAPH),
    line(OWN_VOICE.and(upTo(120))).is(PROMOTION),
    parts(SignOffs.ABOVE_CHINESE, PARAGRAPH, SIGN_OFF).when(closesNear("首发"))
  };

  private TmtPostLines() {}

  /** The rules for a story whose words alone tell what they are, and then these. */
  static Rule[] story(Rule... others) {
    return Stream.concat(Stream.of(TELLING), Stream.of(others)).toArray(Rule[]::new);
  }
}
