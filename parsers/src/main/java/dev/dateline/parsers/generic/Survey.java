package dev.dateline.parsers.generic;

import dev.dateline.core.page.Line;
import dev.dateline.core.page.Markup;
import dev.dateline.core.page.Page;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is known of every line of a page before its story is looked for: what it weighs, whether it
 * reads like a sentence, and what the elements around it are for.
 */
final class Survey {

  /** A line as heavy as this is prose even where no full stop ends it. */
  static final int LONG = 110;

  /** A sentence lighter than this may as well be a label. */
  static final int SENTENCE = 32;

  /** A story lighter than this may be hidden by a name that lies. */
  private static final int LEAST_STORY = 250;

  private static final Set<String> BLOCKS = Set.of("div", "article", "section", "body");
  private static final Set<String> LISTED = Set.of("li", "td", "th", "dd");
  private static final Set<String> TEXT =
      Set.of("p", "li", "td", "th", "dd", "dt", "blockquote", "q", "pre");
  private static final Set<String> QUOTED = Set.of("blockquote", "q");
  private static final int NO_HEADING = 7;
  private static final double MOSTLY_LINKED = 0.5;

  private final Page page;
  private final Outline outline;
  private final OptionalInt headline;
  private final int[] weights;
  private final double[] linked;
  private final int[] headings;
  private final BitSet alts = new BitSet();
  private final boolean[] prose;
  private final Purpose[] purposes;
  private final int[] rawBefore;
  private final int[] proseBefore;
  private final int[] toldBefore;
  private final int[] linesBefore;

  /** Surveys a page; a name that would hide the story after all is not believed. */
  static Survey of(Page page) {
    Survey survey = new Survey(page, true);
    int told = survey.story(survey.outline.root());
    int printed = survey.rawProse(survey.outline.root());
    return told < LEAST_STORY && printed > told * 2 ? new Survey(page, false) : survey;
  }

  private Survey(Page page, boolean named) {
    this.page = page;
    this.outline = Outline.of(page, named);
    int count = page.lines().size();
    this.weights = new int[count];
    this.linked = new double[count];
    this.headings = new int[count];
    this.prose = new boolean[count];
    this.rawBefore = new int[count + 1];
    this.proseBefore = new int[count + 1];
    this.toldBefore = new int[count + 1];
    this.linesBefore = new int[count + 1];
    for (int i = 0; i < count; i++) {
      weigh(i);
      rawBefore[i + 1] = rawBefore[i] + (prose[i] ? weights[i] : 0);
    }
    this.headline = Headlines.find(this);
    this.purposes = new Beliefs(this).purposes();
    Cards.find(this).forEach(card -> setApart(card, Purpose.RELATED));
    Forms.find(this).forEach(form -> setApart(form, Purpose.PROMOTION));
    for (int i = 0; i < count; i++) {
      boolean told = isStory(i);
      proseBefore[i + 1] = proseBefore[i] + (told ? weights[i] : 0);
      toldBefore[i + 1] = toldBefore[i] + (told ? 1 : 0);
      linesBefore[i + 1] = linesBefore[i] + (told || isLabel(i) ? 1 : 0);
    }
  }

  Page page() {
    return page;
  }

  Outline outline() {
    return outline;
  }

  /** The line with the title of the story. */
  OptionalInt headline() {
    return headline;
  }

  Line line(int index) {
    return page.lines().get(index);
  }

  /** Its letters; see {@link Letters#weight(String)}. */
  int weight(int line) {
    return weights[line];
  }

  /** Whether it was laid out from the alternative text of a picture. */
  boolean isAlt(int line) {
    return alts.get(line);
  }

  /** The level of the heading it stands in, 1 to 6; 7 if in none. */
  int headingLevel(int line) {
    return headings[line];
  }

  /** Whether it is an item of a list or a cell of a table. */
  boolean isListed(int line) {
    return stands(line, LISTED);
  }

  /** Whether it stands in an element for text: a paragraph, an item, a cell, a quotation. */
  boolean isInText(int line) {
    return stands(line, TEXT);
  }

  /** Whether it stands in a quotation. */
  boolean isQuoted(int line) {
    return stands(line, QUOTED);
  }

  /** Whether an element of these names holds it, nearer than the next block around it. */
  private boolean stands(int line, Set<String> names) {
    Optional<Node> node = Optional.of(outline.leaves().get(line));
    while (node.isPresent() && !BLOCKS.contains(node.get().name())) {
      if (names.contains(node.get().name())) {
        return true;
      }
      node = node.get().parent();
    }
    return false;
  }

  /** Share of its characters inside links. */
  double linked(int line) {
    return linked[line];
  }

  /** Whether nearly all of it is a link. */
  boolean isLink(int line) {
    return linked(line) > 0.85;
  }

  /** Whether it reads like a sentence and is no link. */
  boolean isProse(int line) {
    return prose[line];
  }

  /** Whether it is prose that no furniture holds. */
  boolean isStory(int line) {
    return prose[line] && !purposes[line].isApart();
  }

  /** What the outermost element around the line that is for something apart is for. */
  Purpose purpose(int line) {
    return purposes[line];
  }

  /** Weight of the prose of a node that no furniture holds. */
  int story(Node node) {
    return proseBefore[node.to()] - proseBefore[node.from()];
  }

  /** Share of prose among the lines of a node that are neither headings nor furniture, 0 to 1. */
  double density(Node node) {
    int lines = linesBefore[node.to()] - linesBefore[node.from()];
    int told = toldBefore[node.to()] - toldBefore[node.from()];
    return lines == 0 ? 0 : (double) told / lines;
  }

  /** Weight of the prose of a node, furniture or not. */
  int rawProse(Node node) {
    return rawBefore[node.to()] - rawBefore[node.from()];
  }

  private void weigh(int i) {
    Line line = line(i);
    Optional<Markup> markup = line.markup();
    linked[i] = markup.isPresent() ? markup.get().linked() : 0;
    headings[i] = markup.isPresent() ? markup.get().headingLevel().orElse(NO_HEADING) : NO_HEADING;
    alts.set(i, markup.isPresent() && markup.get().origin() == Markup.Origin.ALT);
    weights[i] = Letters.weight(line.text());
    boolean sentence = weights[i] >= SENTENCE && Letters.endSentence(line.text());
    prose[i] = !isAlt(i) && linked[i] < MOSTLY_LINKED && (sentence || weights[i] >= LONG);
  }

  private boolean isLabel(int i) {
    return !purposes[i].isApart() && !isAlt(i) && (headingLevel(i) > 6 || isLink(i));
  }

  private void setApart(Node node, Purpose purpose) {
    for (int i = node.from(); i < node.to(); i++) {
      if (!purposes[i].isApart()) {
        purposes[i] = purpose;
      }
    }
  }
}
