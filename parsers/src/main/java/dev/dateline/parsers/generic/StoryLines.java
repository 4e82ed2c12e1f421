package dev.dateline.parsers.generic;

import dev.dateline.core.label.Role;
import dev.dateline.core.page.Line;
import dev.dateline.parsers.read.Bylines;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Gives a role to each line inside the elements that hold the story, each by itself. */
final class StoryLines {

  private static final int SHORTEST_ECHO = 30;
  private static final int LONGEST_LINK = 200;
  private static final int LONGEST_HEADING = 160;

  private final Survey survey;
  private final Map<String, Node> printed = new HashMap<>();

  StoryLines(Survey survey) {
    this.survey = survey;
  }

  /** The role of a line; a paragraph unless something speaks against it. */
  Role role(int i) {
    Line line = survey.line(i);
    OptionalInt headline = survey.headline();
    if (headline.isPresent() && headline.getAsInt() == i) {
      return Role.HEADLINE;
    }
    if (survey.isAlt(i)) {
      return Role.ALT_TEXT;
    }
    if (Bylines.EDITOR.all(line.view().strip()).isPresent()) {
      return Role.EDITOR;
    }
    if (survey.purpose(i).isApart()) {
      return Furniture.role(survey.purpose(i), survey.isLink(i));
    }
    Optional<Role> stock = Stock.role(line.view(), survey.weight(i), survey.linked(i));
    if (stock.isPresent()) {
      return stock.get();
    }
    if (isTitleAgain(i)) {
      return Role.ECHO;
    }
    if (i > 0 && survey.isAlt(i - 1) && survey.line(i - 1).text().equals(line.text())) {
      return Role.CAPTION;
    }
    if (survey.headingLevel(i) <= 6 && survey.weight(i) <= LONGEST_HEADING) {
      return survey.isLink(i) && isOfABlockWithoutProse(i) ? Role.RELATED_TITLE : Role.CROSSHEAD;
    }
    if (leadsElsewhere(i)) {
      return Role.RELATED_TITLE;
    }
    return isEcho(i) ? Role.ECHO : Role.PARAGRAPH;
  }

  private boolean leadsElsewhere(int i) {
    boolean mostly =
        survey.linked(i) > 0.5
            && survey.weight(i) < LONGEST_LINK
            && !Letters.endSentence(survey.line(i).text());
    return (survey.isLink(i) || mostly) && !survey.isListed(i);
  }

  private boolean isTitleAgain(int i) {
    OptionalInt headline = survey.headline();
    return headline.isPresent()
        && survey.weight(i) == survey.weight(headline.getAsInt())
        && Letters.bare(survey.line(headline.getAsInt()).text())
            .equals(Letters.bare(survey.line(i).text()));
  }

  private boolean isOfABlockWithoutProse(int i) {
    Node node = survey.outline().leaves().get(i);
    while (survey.rawProse(node) == 0) {
      switch (node.name()) {
        case "section", "aside", "article", "li", "div" -> {
          return true;
        }
        default -> {
          if (node.to() - node.from() > 1 || node.parent().isEmpty()) {
            return true;
          }
          node = node.parent().get();
        }
      }
    }
    return false;
  }

  /** The same words as a paragraph above, in another dress: a quote pulled out of the text. */
  private boolean isEcho(int i) {
    if (survey.weight(i) < SHORTEST_ECHO) {
      return false;
    }
    Node leaf = survey.outline().leaves().get(i);
    Node first = printed.putIfAbsent(survey.line(i).text().strip(), leaf);
    return first != null && !first.looksLike(leaf);
  }
}
