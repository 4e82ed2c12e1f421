package dev.dateline.parsers.chinanews;

import static dev.dateline.core.label.Role.AD_SLOT;
import static dev.dateline.core.label.Role.ALT_TEXT;
import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.COMMENT_FORM;
import static dev.dateline.core.label.Role.COUNTER;
import static dev.dateline.core.label.Role.CREDIT;
import static dev.dateline.core.label.Role.CROSSHEAD;
import static dev.dateline.core.label.Role.ECHO;
import static dev.dateline.core.label.Role.EDITOR;
import static dev.dateline.core.label.Role.FLASH_TIME;
import static dev.dateline.core.label.Role.FLASH_TITLE;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.NOTICE;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PUBLISHED;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.SITE_NAME;
import static dev.dateline.core.label.Role.SOURCE_LINK;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.core.label.Role.TRANSLATION_HEADLINE;
import static dev.dateline.core.label.Role.TRANSLATION_KEYWORDS;
import static dev.dateline.core.label.Role.TRANSLATION_LEAD;
import static dev.dateline.core.label.Role.TRANSLATION_MARKER;
import static dev.dateline.core.label.Role.TRANSLATION_PARAGRAPH;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.ADVERTISEMENT;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.COMMENTS;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.COUNTED;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.DOUBLED_NAME;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.HOUSE;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.LAST;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.LEGAL;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.MENU;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.MENU_WORD;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.MORE;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.PICTURE_COUNT;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.RELATED_LABEL;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.SITE;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.STAMPED;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.TOLD_OUT;
import static dev.dateline.parsers.chinanews.ChinanewsFurniture.TOOLS;
import static dev.dateline.parsers.chinanews.ChinanewsLines.BYLINED;
import static dev.dateline.parsers.chinanews.ChinanewsLines.CAPTION_OPENING;
import static dev.dateline.parsers.chinanews.ChinanewsLines.DATELINE;
import static dev.dateline.parsers.chinanews.ChinanewsLines.EDITED;
import static dev.dateline.parsers.chinanews.ChinanewsLines.EDITED_BY;
import static dev.dateline.parsers.chinanews.ChinanewsLines.ORIGINAL_TITLE;
import static dev.dateline.parsers.chinanews.ChinanewsLines.OWN_ADDRESS;
import static dev.dateline.parsers.chinanews.ChinanewsLines.OWN_COPY;
import static dev.dateline.parsers.chinanews.ChinanewsLines.OWN_NAME;
import static dev.dateline.parsers.chinanews.ChinanewsLines.PHOTOGRAPHED;
import static dev.dateline.parsers.chinanews.ChinanewsLines.PUBLICATION;
import static dev.dateline.parsers.chinanews.ChinanewsLines.SOURCE;
import static dev.dateline.parsers.chinanews.ChinanewsLines.SOURCE_NAMED;
import static dev.dateline.parsers.chinanews.ChinanewsLines.SUMMARY;
import static dev.dateline.parsers.chinanews.ChinanewsLines.TOLD;
import static dev.dateline.parsers.grammar.MarkupShapes.alt;
import static dev.dateline.parsers.grammar.MarkupShapes.firstInside;
import static dev.dateline.parsers.grammar.MarkupShapes.inside;
import static dev.dateline.parsers.grammar.MarkupShapes.linkedOver;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Rule.lines;
import static dev.dateline.parsers.grammar.Shapes.above;
import static dev.dateline.parsers.grammar.Shapes.anything;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.begins;
import static dev.dateline.parsers.grammar.Shapes.creditOnly;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.echo;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.says;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.StoryShapes.crosshead;
import static dev.dateline.parsers.grammar.StoryShapes.inTurn;
import static dev.dateline.parsers.grammar.StoryShapes.listedUnder;
import static dev.dateline.parsers.grammar.StoryShapes.repeated;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.assemble.Renditions;
import dev.dateline.parsers.grammar.ChineseFurniture;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.markup.Body;
import dev.dateline.parsers.markup.Furniture;
import dev.dateline.parsers.read.AgencyDateline;
import dev.dateline.parsers.read.PublishedLines;
import dev.dateline.parsers.read.UrlDates;

/** China News Service. */
public final class Chinanews {

  private static final Outlet OUTLET =
      Outlet.of("chinanews", "中国新闻网", "zh", "Asia/Shanghai", "chinanews.com.cn", "chinanews.com");

  private static final Shape HEADING =
      title().butNot(credited().or(CAPTION_OPENING).or(ORIGINAL_TITLE));

  private static final Shape BOLD =
      inside("p > strong, p > b").and(upTo(40)).butNot(TOLD.or(credited()));

  private static final Shape MARKUP =
      firstInside(".left_zw, .content_left_title, #function_code_page");

  private static final PageGrammar PAGE =
      page()
          .anywhere(ChineseFurniture.rules(line(SITE).is(SITE_NAME)))
          .zone(
              "masthead",
              line(DOUBLED_NAME).is(SITE_NAME),
              line(MENU.or(MENU_WORD).or(TOOLS)).is(NAVIGATION),
              line(SOURCE).is(SOURCE_LINK),
              line(COUNTED).is(COUNTER),
              line(LEGAL.and(upTo(120))).is(NOTICE),
              line(EDITED_BY).is(EDITOR),
              line(PUBLICATION).is(PUBLISHED),
              line(SOURCE_NAMED).is(SOURCE_LINK),
              line(BYLINED).is(BYLINE),
              line(ORIGINAL_TITLE).is(NOTICE),
              line(ADVERTISEMENT).is(AD_SLOT),
              line(SUMMARY).is(STANDFIRST).once(),
              line(HEADING.and(echo())).is(ECHO),
              line(HEADING.and(above(DATELINE).or(before(TOLD.or(PUBLICATION).or(PICTURE_COUNT)))))
                  .is(HEADLINE)
                  .once(),
              line(creditOnly().and(above(DATELINE))).is(CREDIT),
              line(CAPTION_OPENING.and(upTo(200)).or(credited()).and(above(DATELINE))).is(CAPTION))
          .zone(
              "story",
              ChinanewsLines.story(
                  line(RELATED_LABEL.or(MORE)).is(NAVIGATION),
                  line(COUNTED).is(COUNTER),
                  line(title().and(listedUnder(RELATED_LABEL))).is(RELATED_TITLE),
                  line(title().and(repeated())).is(ALT_TEXT),
                  line(crosshead()).is(CROSSHEAD),
                  line(TOLD).is(PARAGRAPH)))
          .zone(
              "translation",
              line(startsWith("Title:")).is(TRANSLATION_HEADLINE).opens(),
              line(startsWith("Keywords:")).is(TRANSLATION_KEYWORDS).opens(),
              line(says("News content:")).is(TRANSLATION_MARKER).opens(),
              line(begins(Renditions.DATELINE)).is(TRANSLATION_LEAD).opens(),
              line(prose()).is(TRANSLATION_PARAGRAPH))
          .zone(
              "list",
              lines(inTurn(STAMPED), title()).is(FLASH_TIME, FLASH_TITLE).overBlanks().opens(),
              lines(STAMPED, title()).is(FLASH_TIME, FLASH_TITLE).overBlanks(),
              line(MENU).is(NAVIGATION))
          .zone(
              "end",
              line(SOURCE).is(SOURCE_LINK),
              line(COUNTED).is(COUNTER),
              line(COMMENTS).is(COMMENT_FORM),
              line(MORE).is(NAVIGATION),
              line(LEGAL).is(NOTICE),
              line(SOURCE.and(LAST)).is(SOURCE_LINK).opens(),
              line(COUNTED.and(LAST)).is(COUNTER).opens(),
              line(COMMENTS.and(LAST)).is(COMMENT_FORM).opens(),
              line(MORE.and(LAST)).is(NAVIGATION).opens(),
              line(LEGAL.and(LAST)).is(NOTICE).opens(),
              line(EDITED_BY.and(LAST)).is(EDITOR).opens(),
              line(RELATED_LABEL.or(TOOLS).and(TOLD_OUT)).is(NAVIGATION).opens(),
              line(EDITED_BY).is(EDITOR),
              line(SOURCE_NAMED).is(SOURCE_LINK),
              line(MENU.or(MENU_WORD).or(TOOLS).or(RELATED_LABEL)).is(NAVIGATION),
              lines(PUBLICATION, title()).is(FLASH_TIME, FLASH_TITLE).overBlanks(),
              line(title()).is(RELATED_TITLE),
              line(upTo(12)).is(NAVIGATION))
          .inside(
              "h1.content_left_title, #cont_1_1_2 h1, div.content h1, h1[class*=title], .left h1, h1",
              line(anything()).is(HEADLINE).once())
          .inside(
              "div.content, .left > p",
              line(begins(PublishedLines.FORM).and(upTo(160))).is(PUBLISHED).once())
          .inside(
              ".content_left_time, .left-t, .left-time",
              line(begins(PublishedLines.FORM).and(upTo(160))).is(PUBLISHED).once(),
              line(upTo(160)).is(NAVIGATION))
          .inside(".adInContent", line(anything()).is(AD_SLOT))
          .inside(
              ".adEditor, .left_name", line(EDITED_BY).is(EDITOR), line(anything()).is(NAVIGATION))
          .inside("#function_code_page, .channel, .div624", line(anything()).is(NAVIGATION))
          .inside(".pictext", line(anything()).is(CAPTION))
          .story(
              ".left_zw, .content_desc, .t3, .content_maincontent_content",
              Body.rules(
                  ChinanewsLines.story(
                      line(PUBLICATION).is(PUBLISHED),
                      line(BOLD).is(CROSSHEAD),
                      line(TOLD.butNot(alt().or(linkedOver(0.9)))).is(PARAGRAPH))))
          .inside("body", line(PUBLICATION).is(PUBLISHED).once(), line(LEGAL).is(NOTICE))
          .inside(Furniture.PAGE);

  /** How China News Service is read. */
  public static final Edition EDITION =
      Edition.of(
              OUTLET,
              2,
              PAGE,
              DATELINE,
              OWN_ADDRESS,
              OWN_COPY,
              OWN_NAME,
              HOUSE,
              EDITED,
              PHOTOGRAPHED,
              MARKUP)
          .opening(AgencyDateline.CHINANEWS)
          .dated(UrlDates.PATH);

  private Chinanews() {}
}
