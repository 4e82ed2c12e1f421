package dev.dateline.parsers.chinanews;

import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.COMMENT_FORM;
import static dev.dateline.core.label.Role.COUNTER;
import static dev.dateline.core.label.Role.EDITOR;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.LEAD;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PUBLISHED;
import static dev.dateline.core.label.Role.SITE_NAME;
import static dev.dateline.core.label.Role.SOURCE_LINK;
import static dev.dateline.core.label.Role.TRANSLATION_HEADLINE;
import static dev.dateline.core.label.Role.TRANSLATION_KEYWORDS;
import static dev.dateline.core.label.Role.TRANSLATION_LEAD;
import static dev.dateline.core.label.Role.TRANSLATION_MARKER;
import static dev.dateline.core.label.Role.TRANSLATION_PARAGRAPH;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Rule.parts;
import static dev.dateline.parsers.grammar.Shapes.above;
import static dev.dateline.parsers.grammar.Shapes.begins;
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
import dev.dateline.parsers.assemble.Renditions;
import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.AgencyDateline;
import dev.dateline.parsers.read.Bylines;
import dev.dateline.parsers.read.PublishedLines;
import dev.dateline.parsers.read.UrlDates;

/** China News Service. */
public final class Chinanews {

  private static final Outlet OUTLET =
      Outlet.of("chinanews", "中国新闻网", "zh", "Asia/Shanghai", "chinanews.com.cn", "chinanews.com");

  private static final Shape DATELINE = opensWith(AgencyDateline.CHINANEWS);

  private static final Shape DOUBLED_NAME =
      like(Form.of("a name printed twice", "(\\S{3,40})\\1", "shanghaishanghai")).and(first());

  private static final Shape PUBLICATION = like(PublishedLines.FORM);

  private static final Form LAST_LINE_WITH_EDITOR =
      Form.of(
          "end mark and editor",
          "(.{0,20000}?\\(完\\))\\s*([【(\\[]?\\s*(?:责任编辑|责编|编辑)\\s*:.{2,20})",
          "这是共同挑战。(完) 【编辑:刘湃】",
          "。(完)责任编辑:刘光博");

  private static final Shape SOURCE =
      like(
          Form.of(
              "address of the original",
              "(?:【来源】|来源:|原文链接:)\\s*https?://\\S{4,2000}",
              "【来源】http://www.chinanews.com/gn/2024/01-12/10145139.shtml"));

  private static final Shape OWN_ADDRESS =
      contains(
          Form.of(
              "address of chinanews",
              "https?://(?:[\\w-]{1,20}\\.){0,3}chinanews\\.com",
              "http://www.chinanews.com/gn/"));

  private static final Shape VIEWS =
      like(Form.of("views", "(?:Views|阅读|浏览)\\s*:?\\s*\\d+", "Views: 1"));

  private static final PageGrammar PAGE =
      page()
          .zone(
              "masthead",
              line(DOUBLED_NAME).is(SITE_NAME),
              line(startsWith("当前位置:")).is(NAVIGATION),
              line(PUBLICATION).is(PUBLISHED),
              line(title().and(above(DATELINE)).butNot(credited())).is(HEADLINE).once())
          .zone("opening", line(DATELINE).is(LEAD).once())
          .zone(
              "story",
              parts(LAST_LINE_WITH_EDITOR, PARAGRAPH, EDITOR),
              line(like(Bylines.EDITOR)).is(EDITOR),
              line(startsWith("资料图").or(credited())).is(CAPTION),
              line(prose()).is(PARAGRAPH))
          .zone(
              "translation",
              line(startsWith("Title:")).is(TRANSLATION_HEADLINE).opens(),
              line(startsWith("Keywords:")).is(TRANSLATION_KEYWORDS).opens(),
              line(says("News content:")).is(TRANSLATION_MARKER).opens(),
              line(begins(Renditions.DATELINE)).is(TRANSLATION_LEAD).opens(),
              line(prose()).is(TRANSLATION_PARAGRAPH))
          .zone(
              "end",
              line(SOURCE).is(SOURCE_LINK).opens(),
              line(VIEWS).is(COUNTER).opens(),
              line(startsWith("发表评论", "发表回复", "文明上网", "您的电子邮箱地址", "您的邮箱地址"))
                  .is(COMMENT_FORM)
                  .opens(),
              line(startsWith("更多精彩内容", "参与互动", "分享到")).is(NAVIGATION).opens());

  /** How China News Service is read. */
  public static final Edition EDITION =
      Edition.of(OUTLET, 1, PAGE, DATELINE, OWN_ADDRESS)
          .opening(AgencyDateline.CHINANEWS)
          .dated(UrlDates.PATH);

  private Chinanews() {}
}
