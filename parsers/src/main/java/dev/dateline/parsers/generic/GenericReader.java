package dev.dateline.parsers.generic;

import dev.dateline.core.article.Story;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.assemble.GenericAssembly;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads pages of any outlet by their markup and by weight. Safe for use by many threads. */
public final class GenericReader {

  /** Which reader this is; it changes whenever a reading may change. */
  public static final String VERSION = "generic/1";

  /** The page is a list of stories and tells none itself. */
  public static final String LIST_PAGE = "LIST_PAGE";

  private static final int LEAST_STORY = 100;
  private static final int LEAST_TEXT = 200;
  private static final int LEAST_TITLES = 8;
  private static final int LONG_PARAGRAPH = 250;

  /**
   * Reads a page as that of an outlet without a grammar.
   *
   * @param capture what the page was laid out from
   * @param page the page
   * @param recognition why no outlet's grammar reads it
   * @param finding the same for a person; its reason is that of the reading if there is no story
   */
  public Reading read(Capture capture, Page page, Recognition recognition, Finding finding) {
    LabelledPage labelled = label(page);
    int told =
        labelled.of(Role.PARAGRAPH).mapToInt(segment -> Letters.weight(segment.text())).sum();
    if (isList(labelled)) {
      return new Reading.NotAnArticle(
          capture, labelled, recognition, LIST_PAGE, "The page lists stories and tells none.");
    }
    if (told < (isMarkedUp(page) ? LEAST_STORY : LEAST_TEXT)) {
      return new Reading.NotAnArticle(
          capture,
          labelled,
          recognition,
          finding.reason(),
          finding.detail() + " No part of it reads like a story.");
    }
    return new Reading.Parsed(
        capture,
        labelled,
        recognition,
        new GenericAssembly(capture, labelled, story(labelled), finding).article(VERSION));
  }

  /** Gives every line of a page a role; {@code UNKNOWN} where neither markup nor weight tells. */
  public LabelledPage label(Page page) {
    List<Line> lines = page.lines();
    Role[] roles = isMarkedUp(page) ? markedUp(page) : TextPage.roles(lines);
    String rule = isMarkedUp(page) ? "markup and weight" : "shape and weight";
    List<Segment> segments = new ArrayList<>(roles.length);
    for (int i = 0; i < roles.length; i++) {
      segments.add(Segment.of(lines.get(i), roles[i], "page", rule));
    }
    return new LabelledPage(page, segments);
  }

  private static Role[] markedUp(Page page) {
    Role[] roles = new Role[page.lines().size()];
    Arrays.fill(roles, Role.UNKNOWN);
    Survey survey = Survey.of(page);
    StoryParts story = StoryParts.of(new StorySearch(survey).parts(), roles.length);
    StoryLines reader = new StoryLines(survey);
    for (int i = story.from(); i < story.to(); i++) {
      roles[i] = story.held().get(i) ? reader.role(i) : roles[i];
    }
    if (!story.isEmpty()) {
      new StoryTrim(survey, story, roles).trim();
    }
    new Surroundings(survey, roles).label(story);
    return roles;
  }

  private static boolean isMarkedUp(Page page) {
    return page.lines().stream().anyMatch(line -> line.markup().isPresent());
  }

  /** Many titles of other stories, never two paragraphs in a row, and none that is long. */
  private static boolean isList(LabelledPage page) {
    int titles = 0;
    int paragraphs = 0;
    int row = 0;
    for (Segment segment : page.segments()) {
      boolean paragraph = segment.role() == Role.PARAGRAPH;
      row = paragraph ? row + 1 : 0;
      paragraphs += paragraph ? 1 : 0;
      titles += segment.role() == Role.RELATED_TITLE ? 1 : 0;
      if (row > 1 || (paragraph && Letters.weight(segment.text()) >= LONG_PARAGRAPH)) {
        return false;
      }
    }
    return titles >= LEAST_TITLES && titles > paragraphs * 3;
  }

  private static Story story(LabelledPage page) {
    List<Quote> paragraphs = page.of(Role.PARAGRAPH).map(Segment::quote).toList();
    return new Story(
        Tongue.of(paragraphs, page.page()),
        page.of(Role.HEADLINE).findFirst().map(Segment::quote),
        page.of(Role.STANDFIRST).findFirst().map(Segment::quote),
        paragraphs,
        page.of(Role.CROSSHEAD).map(Segment::quote).toList());
  }
}
