package dev.dateline.parsers.markup;

import static dev.dateline.core.label.Role.AD_SLOT;
import static dev.dateline.core.label.Role.ALT_TEXT;
import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.PLAYER;
import static dev.dateline.core.label.Role.PUBLISHED;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.parsers.grammar.MarkupShapes.alt;
import static dev.dateline.parsers.grammar.MarkupShapes.element;
import static dev.dateline.parsers.grammar.MarkupShapes.linkedOver;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Shapes.anything;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.upTo;

import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Rule;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.PublishedLines;

/**
 * The pages of a content system that Ngày Nay, VietnamPlus and others use, in its three
 * generations: {@code article-title} (2017), {@code details__headline} (2020), {@code
 * article__title} (now).
 */
public final class EpiCms {

  private static final String STORY =
      ".article__body, .zce-content-body, div.cms-body, .details__content, .article-body";

  private static final Shape TIME =
      element("time, .time, .datetime, .article__time").or(like(PublishedLines.FORM));

  private EpiCms() {}

  /**
   * Such a page.
   *
   * @param story rules of the outlet for lines inside the story, tried first
   */
  public static PageGrammar page(Rule... story) {
    return PageGrammar.page()
        .inside(
            "h1.article__title, .article__title.cms-title, h1.article-title, .details__headline,"
                + " h1.cms-title",
            line(anything()).is(HEADLINE).once())
        .inside(
            ".article__sapo, .article-sapo, .summary.cms-desc, .details__summary, h2.cms-desc,"
                + " div.cms-desc",
            line(linkedOver(0.9)).is(NAVIGATION),
            line(anything()).is(STANDFIRST).once())
        .inside(".article__author, .cms-author, .details__author", line(upTo(120)).is(BYLINE))
        .inside(
            ".article__meta, .article__header, .details__meta, .article-meta, .meta",
            line(TIME.and(upTo(80))).is(PUBLISHED),
            line(upTo(120)).is(NAVIGATION))
        .inside(
            ".article-avatar, .article__avatar, table.picture, figure.picture, .article__media",
            line(alt()).is(ALT_TEXT),
            line(upTo(600)).is(CAPTION))
        .inside(
            ".article-relate, .article__related, .related-news, article.story, .story, .box-content",
            Furniture.otherStories())
        .inside(".article__tag, .article__tags, .article-tags", line(anything()).is(NAVIGATION))
        .inside(".sda_middle, .sda_wrap, .article__ads", line(anything()).is(AD_SLOT))
        .inside(".article__audio, .audio-player, .zplayer", line(anything()).is(PLAYER))
        .story(STORY, Body.rules(story));
  }
}
