package dev.dateline.parsers.tmtpost;

import static dev.dateline.core.label.Role.AD_SLOT;
import static dev.dateline.core.label.Role.ALT_TEXT;
import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.COMMENT_FORM;
import static dev.dateline.core.label.Role.COUNTER;
import static dev.dateline.core.label.Role.CROSSHEAD;
import static dev.dateline.core.label.Role.ECHO;
import static dev.dateline.core.label.Role.FLASH_TIME;
import static dev.dateline.core.label.Role.FLASH_TITLE;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.NOTICE;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PROMOTION;
import static dev.dateline.core.label.Role.PUBLISHED;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.SIGN_OFF;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.parsers.grammar.MarkupShapes.alt;
import static dev.dateline.parsers.grammar.MarkupShapes.inside;
import static dev.dateline.parsers.grammar.MarkupShapes.linkedOver;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Rule.lines;
import static dev.dateline.parsers.grammar.Rule.parts;
import static dev.dateline.parsers.grammar.Shapes.above;
import static dev.dateline.parsers.grammar.Shapes.after;
import static dev.dateline.parsers.grammar.Shapes.anything;
import static dev.dateline.parsers.grammar.Shapes.before;
import static dev.dateline.parsers.grammar.Shapes.contains;
import static dev.dateline.parsers.grammar.Shapes.creditOnly;
import static dev.dateline.parsers.grammar.Shapes.credited;
import static dev.dateline.parsers.grammar.Shapes.echo;
import static dev.dateline.parsers.grammar.Shapes.first;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.says;
import static dev.dateline.parsers.grammar.Shapes.title;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.StoryShapes.crosshead;
import static dev.dateline.parsers.grammar.StoryShapes.inTurn;
import static dev.dateline.parsers.grammar.StoryShapes.listedUnder;
import static dev.dateline.parsers.grammar.StoryShapes.repeated;
import static dev.dateline.parsers.tmtpost.TmtPostLines.APP;
import static dev.dateline.parsers.tmtpost.TmtPostLines.AUTHOR;
import static dev.dateline.parsers.tmtpost.TmtPostLines.AUTHOR_AND_TIME;
import static dev.dateline.parsers.tmtpost.TmtPostLines.BYLINED;
import static dev.dateline.parsers.tmtpost.TmtPostLines.CHARACTERS_LEFT;
import static dev.dateline.parsers.tmtpost.TmtPostLines.COMMENTS;
import static dev.dateline.parsers.tmtpost.TmtPostLines.COPYRIGHT;
import static dev.dateline.parsers.tmtpost.TmtPostLines.DATELINE;
import static dev.dateline.parsers.tmtpost.TmtPostLines.DESK;
import static dev.dateline.parsers.tmtpost.TmtPostLines.EDITORS_NOTE;
import static dev.dateline.parsers.tmtpost.TmtPostLines.ENGLISH_NAME;
import static dev.dateline.parsers.tmtpost.TmtPostLines.FLASH;
import static dev.dateline.parsers.tmtpost.TmtPostLines.FLASHED;
import static dev.dateline.parsers.tmtpost.TmtPostLines.FLASH_OPENING;
import static dev.dateline.parsers.tmtpost.TmtPostLines.HAN;
import static dev.dateline.parsers.tmtpost.TmtPostLines.LAST;
import static dev.dateline.parsers.tmtpost.TmtPostLines.LICENCE;
import static dev.dateline.parsers.tmtpost.TmtPostLines.LICENSED;
import static dev.dateline.parsers.tmtpost.TmtPostLines.LICENSED_TO_TMTPOST;
import static dev.dateline.parsers.tmtpost.TmtPostLines.MENU_WORD;
import static dev.dateline.parsers.tmtpost.TmtPostLines.NEWSFLASHES;
import static dev.dateline.parsers.tmtpost.TmtPostLines.OWN_VOICE;
import static dev.dateline.parsers.tmtpost.TmtPostLines.PROMOTED;
import static dev.dateline.parsers.tmtpost.TmtPostLines.PUBLICATION;
import static dev.dateline.parsers.tmtpost.TmtPostLines.RELATED_LABEL;
import static dev.dateline.parsers.tmtpost.TmtPostLines.ROUND_UP;
import static dev.dateline.parsers.tmtpost.TmtPostLines.SIGNED;
import static dev.dateline.parsers.tmtpost.TmtPostLines.SLOT;
import static dev.dateline.parsers.tmtpost.TmtPostLines.SUMMARY;
import static dev.dateline.parsers.tmtpost.TmtPostLines.SUMMED_UP;
import static dev.dateline.parsers.tmtpost.TmtPostLines.TAGS;
import static dev.dateline.parsers.tmtpost.TmtPostLines.TOLD;

import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.OtherPage;
import dev.dateline.parsers.grammar.ChineseFurniture;
import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.markup.Body;
import dev.dateline.parsers.markup.Furniture;
import dev.dateline.parsers.read.AgencyDateline;
import dev.dateline.parsers.read.PublishedLines;
import java.util.List;

/** TMTPost. */
public final class TmtPost {

  private static final Outlet OUTLET =
      Outlet.of("tmtpost", "TMTPost 钛媒体", "zh", "Asia/Shanghai", "tmtpost.com").alsoIn("en");

  private static final Shape HEADING =
      title()
          .butNot(credited().or(BYLINED).or(SUMMARY).or(FLASH).or(TAGS))
          .and(
              first()
                  .or(
                      after(
                          SLOT.or(MENU_WORD)
                              .or(ChineseFurniture.MENU)
                              .or(ChineseFurniture.BUTTON))));

  private static final Shape BOLD =
      inside("p > strong, p > b").and(upTo(60)).butNot(TOLD.or(credited()));

  /** What stands between the summary of a Chinese story and its first paragraph. */
  private static final Shape ABOVE_THE_BODY = BYLINED.or(creditOnly()).or(LICENCE);

  private static final Shape WORDS =
      like(Form.of("words", "(?!20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d$).+", "SpaceX计划今年进行144次发射"));

  private static final OtherPage NEWSFLASH =
      new OtherPage(
          "NEWSFLASH_PAGE",
          "The page prints newsflashes and no article.",
          TmtPost::isNewsflash,
          true);

  private static final PageGrammar PAGE =
      page()
          .anywhere(ChineseFurniture.rules())
          .zone(
              "masthead",
              line(SLOT).is(AD_SLOT),
              line(HEADING).is(HEADLINE).once(),
              line(title().and(echo())).is(ECHO),
              line(MENU_WORD).is(NAVIGATION),
              line(DESK).is(BYLINE).once(),
              line(ENGLISH_NAME.and(after(title()))).is(BYLINE).once(),
              line(AUTHOR.and(after(title())).and(before(PUBLICATION))).is(BYLINE).once(),
              line(PUBLICATION).is(PUBLISHED).once(),
              parts(AUTHOR_AND_TIME, BYLINE, PUBLISHED).when(upTo(60)),
              line(BYLINED).is(BYLINE),
              SUMMED_UP,
              line(prose().and(above(DATELINE)).butNot(DATELINE)).is(STANDFIRST).once(),
              line(prose().and(HAN).and(after(title())).and(before(ABOVE_THE_BODY)))
                  .is(STANDFIRST)
                  .once())
          .zone(
              "story",
              TmtPostLines.story(
                  line(COPYRIGHT.or(LICENSED)).is(NOTICE),
                  line(PROMOTED).is(PROMOTION),
                  line(RELATED_LABEL).is(NAVIGATION),
                  line(title().and(listedUnder(RELATED_LABEL))).is(RELATED_TITLE),
                  line(title().and(repeated().or(ROUND_UP))).is(ALT_TEXT),
                  line(crosshead()).is(CROSSHEAD),
                  line(TOLD).is(PARAGRAPH)))
          .zone(
              "tail",
              line(COPYRIGHT.or(LICENSED)).is(NOTICE),
              line(PROMOTED).is(PROMOTION),
              line(COMMENTS).is(COMMENT_FORM),
              line(CHARACTERS_LEFT).is(COUNTER),
              line(COPYRIGHT.or(LICENSED).and(LAST)).is(NOTICE).opens(),
              line(PROMOTED.and(LAST)).is(PROMOTION).opens(),
              line(COMMENTS.and(LAST)).is(COMMENT_FORM).opens(),
              line(CHARACTERS_LEFT.and(LAST)).is(COUNTER).opens(),
              line(OWN_VOICE).is(PROMOTION),
              line(SIGNED).is(SIGN_OFF),
              line(RELATED_LABEL).is(NAVIGATION),
              line(title().and(listedUnder(RELATED_LABEL))).is(RELATED_TITLE))
          .zone(
              "newsflashes",
              line(NEWSFLASHES).is(NAVIGATION).opens(),
              lines(inTurn(FLASHED), WORDS).is(FLASH_TIME, FLASH_TITLE).overBlanks().opens(),
              lines(FLASHED, WORDS).is(FLASH_TIME, FLASH_TITLE).overBlanks(),
              line(FLASHED).is(FLASH_TIME),
              line(says("更多")).is(NAVIGATION))
          .zone("foot", line(APP).is(PROMOTION).opens())
          .inside(
              "#article_title div",
              parts(AUTHOR_AND_TIME, BYLINE, PUBLISHED),
              line(contains(PublishedLines.FORM)).is(PUBLISHED).once(),
              line(upTo(80)).is(NAVIGATION))
          .inside("#article_title, #article_title h1", line(title()).is(HEADLINE).once())
          .inside(
              ".author-cont, .author-info, .authors, .author-name",
              line(upTo(80)).is(BYLINE).once())
          .inside(".summary, .abstract", line(anything()).is(STANDFIRST).once())
          .story(
              "article .inner, .article-content, .article .txt, .post-content",
              Body.rules(
                  TmtPostLines.story(
                      line(COPYRIGHT).is(NOTICE),
                      line(BOLD).is(CROSSHEAD),
                      line(TOLD.butNot(alt().or(linkedOver(0.9)))).is(PARAGRAPH))))
          .inside(
              "[class*=comment], footer",
              line(CHARACTERS_LEFT).is(COUNTER),
              line(APP).is(PROMOTION))
          .inside(Furniture.PAGE);

  /** How TMTPost is read. */
  public static final Edition EDITION =
      Edition.of(
              OUTLET,
              2,
              PAGE,
              SLOT,
              DATELINE,
              COPYRIGHT,
              NEWSFLASHES,
              EDITORS_NOTE,
              ROUND_UP,
              OWN_VOICE,
              PROMOTED,
              LICENSED_TO_TMTPOST,
              SIGNED,
              FLASH)
          .opening(AgencyDateline.TMTPOST)
          .besides(NEWSFLASH);

  private TmtPost() {}

  /**
   * Its address says so; or one paragraph opens as newsflashes do; or only newsflashes are left.
   */
  private static boolean isNewsflash(LabelledPage page) {
    if (page.page().uri().filter(uri -> uri.contains("/nictation/")).isPresent()) {
      return true;
    }
    List<Segment> told =
        page.of(Role.Family.STORY).filter(s -> s.role() != Role.HEADLINE).limit(2).toList();
    return told.isEmpty()
        ? page.of(Role.FLASH_TITLE).findAny().isPresent()
        : told.size() == 1 && FLASH_OPENING.start(told.get(0).view()).isPresent();
  }
}
