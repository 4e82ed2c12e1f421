package dev.dateline.parsers.chinanews;

import static dev.dateline.core.label.Role.AD_SLOT;
import static dev.dateline.core.label.Role.ALT_TEXT;
import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.COUNTER;
import static dev.dateline.core.label.Role.CREDIT;
import static dev.dateline.core.label.Role.EDITOR;
import static dev.dateline.core.label.Role.LEAD;
import static dev.dateline.core.label.Role.NOTICE;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.SIGN_OFF;
import static dev.dateline.core.label.Role.SOURCE_LINK;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.ADVERTISEMENT;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.PICTURE_COUNT;
import static dev.dateline.parsers.grammar.MarkupShapes.alt;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Rule.parts;
import static dev.dateline.parsers.grammar.Shapes.after;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.contains;
import static dev.dateline.parsers.grammar.Shapes.creditOnly;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.opensWith;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.says;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.StoryShapes.closesNear;
import static dev.dateline.parsers.grammar.StoryShapes.firstOf;
import static dev.dateline.parsers.grammar.StoryShapes.item;
import static dev.dateline.parsers.grammar.StoryShapes.mentions;
import static dev.dateline.parsers.grammar.StoryShapes.sentence;
import static dev.dateline.parsers.grammar.StoryShapes.statement;
import static dev.dateline.parsers.grammar.Surroundings.endsWith;

import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.Rule;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.AgencyDateline;
import dev.dateline.parsers.read.Bylines;
import dev.dateline.parsers.read.Credits;
import dev.dateline.parsers.read.PublishedLines;
import dev.dateline.parsers.read.SignOffs;
import java.util.stream.Stream;

/** The lines of a story of China News Service, on its own pages and on mirrors. */
final class ChinanewsLines {

  static final Shape DATELINE =
      firstOf("中【[(").and(opensWith(AgencyDateline.CHINANEWS)).named("中新社 dateline");

  static final Shape PUBLICATION =
      upTo(160)
          .and(
              like(PublishedLines.FORM)
                  .or(
                      like(
                          Form.of(
                              "time, source and tools",
                              "(?:(?:发布|更新|发表)?(?:时间|日期|于)\\s*:?\\s*)?(?:(?:来源|作者)\\s*:?\\s*[^\\s。]{1,20}\\s{0,4}){0,2}"
                                  + "20\\d\\d[-年/.]\\d\\d?[-月/.]\\d\\d?日?(?:\\s*\\d\\d?:\\d\\d(?::\\d\\d)?)?"
                                  + "(?:[\\s|]{0,4}(?:来源|作者|编辑|责任编辑|浏览|阅读|点击|评论|分享|参与互动|字号|字体)[^\\s。]{0,30}(?: \\S{1,12})?){0,6}",
                              "时间:2024-01-12 18:23 来源:中国新闻网 作者:佚名 点击:123次",
                              "来源:中国新闻网 2024-01-12 18:23"))))
          .named("time of publication");

  static final Shape SUMMARY = startsWith("核心提示:", "核心提示 ", "内容摘要:", "摘要:", "导读:");

  static final Shape ORIGINAL_TITLE =
      startsWith("原标题:", "(原标题:", "【原标题").and(upTo(120)).named("original title");

  static final Shape SOURCE_NAMED =
      firstOf("【稿文新信来转本")
          .and(upTo(100))
          .and(
              like(
                  Form.of(
                      "name of the source",
                      "(?:【来源】|(?:稿件|文章|新闻|信息)?来源\\s*:|转载自|本文转自|转自)\\s*:?\\s*[^\\s。,:]{2,24}(?:\\s+(?:作者|编辑|责任编辑|责编)\\s*:\\s*[^\\s。,:]{0,16}){0,3}",
                      "来源:中国新闻网 作者:白露 编辑:苏晴",
                      "来源:中国新闻网",
                      "转载自中国新闻网(cns2012)")));

  static final Shape SOURCE =
      firstOf("【来原")
          .and(
              like(
                  Form.of(
                      "address of the original",
                      "(?:【来源】|来源:|原文链接:|原文:|原文地址:)\\s*https?://\\S{4,2000}",
                      "【来源】http://www.chinanews.com/gn/2024/01-12/10145139.shtml")));

  static final Shape OWN_ADDRESS = mentions("://www.chinanews.com", ".chinanews.com");

  static final Shape OWN_COPY =
      startsWith("转载自中国新闻网", "转载自中新网", "转自中新网", "来源:中国新闻网", "来源:中新网", "来源:中国新闻社");

  static final Shape OWN_NAME =
      firstOf("(")
          .and(upTo(100))
          .and(
              like(
                  Form.of("signature of the agency", "\\((?:中新社|中新网|中新網|中国新闻网)\\)", "(中新社)")
                      .marked("中新", "中国新闻网")));

  static final Shape EDITED_BY = firstOf("【[(责責编編").and(upTo(100)).and(like(Bylines.EDITOR));

  static final Shape BYLINED = firstOf("中记記作文撰采图").and(upTo(120)).and(like(Bylines.CHINESE));

  static final Shape CAPTION_OPENING =
      startsWith("资料图", "图为", "資料圖", "圖為", "视频:", "图片说明", "▲", "△");

  static final Shape TOLD = prose().or(sentence()).or(statement()).or(item()).named("a paragraph");

  /** The mark in these brackets is the agency's own; other outlets write it otherwise. */
  static final Shape EDITED =
      closesNear("【编辑:")
          .and(
              contains(
                  Form.of(
                      "editor's mark at the end", "【编辑:[\\p{IsHan}· ]{2,8}】\\s*$", "(完)【编辑:刘湃】")))
          .named("editor's mark");

  static final Shape PHOTOGRAPHED =
      closesNear("中新社记者", "中新社发", "中新网记者")
          .and(closesNear("摄"))
          .and(credited())
          .named("credit of the agency");

  private static final Shape PICTURED = mentions("摄", "攝");

  private static final Form ENDED = Form.of("end mark at the end", "\\(完\\)[。\\s]*$", "\"种!\"(完)");

  private static final Rule[] TELLING = {
    line(alt()).is(ALT_TEXT),
    parts(Credits.INSIDE, LEAD, CAPTION, PARAGRAPH).when(DATELINE.and(PICTURED)).once(),
    line(DATELINE).is(LEAD).once(),
    parts(Bylines.ABOVE_EDITOR, PARAGRAPH, EDITOR).when(closesNear("编辑", "责编", "編輯")),
    line(EDITED_BY).is(EDITOR),
    line(says("(完)", "(完)。")).is(NOTICE),
    line(closesNear("(完)").and(contains(ENDED))).is(PARAGRAPH),
    line(firstOf("(").and(like(SignOffs.CHINESE))).is(SIGN_OFF),
    parts(SignOffs.ABOVE_CHINESE, PARAGRAPH, SIGN_OFF).when(closesNear("(中")),
    line(BYLINED).is(BYLINE),
    line(SOURCE_NAMED).is(SOURCE_LINK),
    line(ADVERTISEMENT).is(AD_SLOT),
    line(ORIGINAL_TITLE).is(NOTICE),
    line(startsWith("【同期】", "【解说】", "【字幕】")).is(PARAGRAPH),
    line(startsWith("![")).is(ALT_TEXT),
    line(CAPTION_OPENING.and(upTo(200)).butNot(DATELINE)).is(CAPTION),
    parts(Credits.INSIDE, PARAGRAPH, CAPTION, PARAGRAPH).when(PICTURED),
    line(upTo(14).and(endsWith(":")).and(after(TOLD)).and(before(TOLD))).is(PARAGRAPH),
    line(PICTURE_COUNT).is(COUNTER),
    line(TOLD.and(after(PICTURE_COUNT))).is(CAPTION),
    line(creditOnly()).is(CREDIT),
    line(credited()).is(CAPTION)
  };

  private ChinanewsLines() {}

  /** The rules for a story whose words alone tell what they are, and then these. */
  static Rule[] story(Rule... others) {
    return Stream.concat(Stream.of(TELLING), Stream.of(others)).toArray(Rule[]::new);
  }
}
