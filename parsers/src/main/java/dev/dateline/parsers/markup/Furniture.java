package dev.dateline.parsers.markup;

import static dev.dateline.core.label.Role.AD_SLOT;
import static dev.dateline.core.label.Role.COMMENT_FORM;
import static dev.dateline.core.label.Role.COUNTER;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.NOTICE;
import static dev.dateline.core.label.Role.PLAYER;
import static dev.dateline.core.label.Role.RELATED_CAPTION;
import static dev.dateline.core.label.Role.RELATED_TEASER;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.SITE_NAME;
import static dev.dateline.parsers.grammar.MarkupShapes.alt;
import static dev.dateline.parsers.grammar.MarkupShapes.element;
import static dev.dateline.parsers.grammar.MarkupShapes.inside;
import static dev.dateline.parsers.grammar.MarkupShapes.linkedOver;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Shapes.anything;
import static dev.dateline.parsers.grammar.Shapes.atLeast;
import static dev.dateline.parsers.grammar.Shapes.contains;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;

import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Rule;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.PublishedLines;

/** What stands around a story on every site, by the elements and class names that say so. */
public final class Furniture {

  private static final Shape LEGAL =
      contains(
          Form.of(
              "legal notice",
              "(?iu:©|copyright|bản quyền|giấy phép|tổng biên tập|toà soạn|tòa soạn|rights reserved"
                  + "|版权|许可证|备案|ICP[证备]|举报电话|未经授权|cơ quan chủ quản|ghi rõ nguồn)",
              "© Bản quyền thuộc về tòa soạn",
              "京ICP备12345678号"));

  private static final Shape COUNT =
      like(
          Form.of(
              "a count",
              "\\d[\\d.,]{0,9}(?: (?:lượt xem|bình luận|views|likes?|comments?))?|(?:阅读|浏览|评论)\\s*[:(]?\\s*\\d{1,9}\\)?",
              "1.204 lượt xem",
              "评论(3)"));

  private static final Shape LINKED = linkedOver(0.5);

  /** Lines of a list of other stories. */
  private static final Rule[] OTHER_STORIES = {
    line(alt()).is(RELATED_CAPTION),
    line(element("time, .time, .date").or(like(PublishedLines.FORM)).and(upTo(60))).is(NAVIGATION),
    line(LINKED.and(title()).and(atLeast(8))).is(RELATED_TITLE),
    line(LINKED.and(prose()).and(upTo(160))).is(RELATED_TITLE),
    line(LINKED.and(upTo(60))).is(NAVIGATION),
    line(element("h1, h2, h3, h4, h5, h6").and(upTo(30)).butNot(inside("li, article")))
        .is(NAVIGATION),
    line(prose()).is(RELATED_TEASER),
    line(title().and(atLeast(50))).is(RELATED_TEASER),
    line(anything()).is(NAVIGATION)
  };

  /** Regions of a page that no outlet means otherwise. An outlet's own are declared before. */
  public static final PageGrammar PAGE =
      page()
          .inside(
              "[class*=comment], [id*=comment], [class*=binhluan], [class*=binh-luan], #respond",
              line(COUNT).is(COUNTER),
              line(anything()).is(COMMENT_FORM))
          .inside(
              "[class*=advert], [class*=banner], [class*=quangcao], .ads, .ad, .adv, .qc, .sda, ins,"
                  + " .sda_middle",
              line(anything()).is(AD_SLOT))
          .inside(
              "[class*=share], [class*=social], [class*=breadcrumb], .tags, .tag, [class*=keyword],"
                  + " [class*=pagination], [class*=toolbar], [class*=font-size]",
              line(anything()).is(NAVIGATION))
          .inside("[class*=copyright], [id*=copyright]", line(anything()).is(NOTICE))
          .inside("[class*=player], [class*=audio]", line(anything()).is(PLAYER))
          .inside(
              "[class*=related], [class*=lien-quan], [class*=lienquan], [class*=readmore],"
                  + " [class*=read-more], [class*=recommend], [class*=sidebar], [class*=latest],"
                  + " [class*=most-], [class*=tin-moi], [class*=doc-nhieu], [class*=hot-news], aside",
              OTHER_STORIES)
          .inside(
              "footer, [class*=footer], [id*=footer]",
              line(alt()).is(SITE_NAME),
              line(LEGAL).is(NOTICE),
              line(linkedOver(0.5)).is(NAVIGATION),
              line(anything()).is(NOTICE))
          .inside("[class*=logo], [id*=logo]", line(alt().or(upTo(60))).is(SITE_NAME))
          .inside(
              "nav, header, [class*=menu], [id*=menu], [class*=navbar], [class*=site-header],"
                  + " [id*=header], button, select, option, label, legend",
              line(anything()).is(NAVIGATION))
          .inside(
              "body",
              line(LEGAL.butNot(linkedOver(0.9)).and(upTo(400))).is(NOTICE),
              line(alt().and(LINKED)).is(RELATED_CAPTION),
              line(LINKED.and(title()).and(atLeast(30))).is(RELATED_TITLE),
              line(LINKED.and(upTo(60))).is(NAVIGATION));

  private Furniture() {}

  /** Lines of a list of other stories: pictures, titles, teasers, times. */
  public static Rule[] otherStories() {
    return OTHER_STORIES.clone();
  }
}
