package dev.dateline.parsers.generic;

import dev.dateline.core.label.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes out of the story what only its surroundings give away, once every line has a role. */
final class StoryTrim {

  private static final int LONGEST_BIOGRAPHY = 350;
  private static final int SHORTEST_NAME = 4;
  private static final double MARKED = 0.8;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_ASIDE = 100;
  private static final int FEW_LINES = 3;
  private static final int LONGEST_CONTACT = 160;
  private static final Set<String> AUTHORS =
      Set.of("jsonld:author.name", "author", "article:author", "itemprop:author");

  private final Survey survey;
  private final StoryParts story;
  private final Role[] roles;

  StoryTrim(Survey survey, StoryParts story, Role[] roles) {
    this.survey = survey;
    this.story = story;
    this.roles = roles;
  }

  /** Changes the roles of lines that are no part of the story after all. */
  void trim() {
    dropLinkLists();
    new Insets(survey, story, roles).drop();
    new PulledQuotes(survey, story, roles).drop();
    dropLabels();
    trimHead();
    trimTail();
    dropBiography();
    DeclaredBody.of(survey).ifPresent(declared -> declared.dropOthers(survey, story, roles));
    dropLoneHeadings();
  }

  /** A list that is mostly links leads elsewhere. */
  private void dropLinkLists() {
    for (Node node : survey.outline().nodes()) {
      boolean list = node.name().equals("ul") || node.name().equals("ol");
      if (list && story.holds(node) && isMostlyLinked(node)) {
        for (int i = node.from(); i < node.to(); i++) {
          roles[i] = isText(i) ? Role.RELATED_TITLE : roles[i];
        }
      }
    }
  }

  private boolean isMostlyLinked(Node list) {
    double linked = 0;
    int all = 0;
    for (int i = list.from(); i < list.to(); i++) {
      all += survey.weight(i);
      linked += survey.weight(i) * survey.linked(i);
    }
    return linked * 2 > all;
  }

  /**
   * Where paragraphs are marked as such, the few words in a block of their own are labels, captions
   * and teasers.
   */
  private void dropLabels() {
    int marked = 0;
    int prose = 0;
    int first = story.to();
    for (int i = story.from(); i < story.to(); i++) {
      if (roles[i] == Role.PARAGRAPH && survey.isProse(i)) {
        boolean inText = survey.isInText(i);
        marked += inText ? 1 : 0;
        prose++;
        first = inText ? Math.min(first, i) : first;
      }
    }
    if (marked < MARKED * prose) {
      return;
    }
    for (int i = first; i < story.to(); i++) {
      int longest = Letters.endSentence(survey.line(i).text()) ? LONGEST_ASIDE : LONGEST_LABEL;
      if (roles[i] == Role.PARAGRAPH && survey.weight(i) < longest && isApart(i)) {
        roles[i] = Role.UNKNOWN;
      }
    }
  }

  /** Alone in a block that holds no paragraph; loose words between paragraphs are no label. */
  private boolean isApart(int i) {
    Node leaf = survey.outline().leaves().get(i);
    return !survey.isInText(i) && leaf.to() - leaf.from() <= FEW_LINES;
  }

  /** Above the first sentence stand the standfirst, by-lines, dates and labels. */
  private void trimHead() {
    for (int i = story.from(); i < story.to(); i++) {
      if (roles[i] == Role.PARAGRAPH && survey.isProse(i)) {
        return;
      }
      if (roles[i] == Role.CROSSHEAD && survey.isProse(i)) {
        roles[i] = Role.STANDFIRST;
      }
      boolean label = !Letters.endSentence(survey.line(i).text()) && !survey.isListed(i);
      if (roles[i] == Role.PARAGRAPH && label) {
        roles[i] = Furniture.labelAbove(survey.line(i).view());
      }
    }
  }

  /** Below the last sentence stand labels and links. */
  private void trimTail() {
    for (int i = story.to() - 1; i >= story.from(); i--) {
      if (roles[i] == Role.PARAGRAPH && endsTheStory(i)) {
        return;
      }
      if (isText(i)) {
        roles[i] = survey.linked(i) > 0.5 ? Role.RELATED_TITLE : Role.UNKNOWN;
      }
    }
  }

  private boolean endsTheStory(int i) {
    if (survey.weight(i) < LONGEST_CONTACT && survey.line(i).text().indexOf('@') >= 0) {
      return false;
    }
    return survey.isProse(i)
        || (Letters.endSentence(survey.line(i).text()) && survey.linked(i) < 0.5)
        || (survey.linked(i) < 0.3 && survey.weight(i) >= 20 && survey.isListed(i));
  }

  /** The last paragraph introduces the writer where it opens with the name of the by-line. */
  private void dropBiography() {
    int last = story.to() - 1;
    while (last > story.from() && roles[last] != Role.PARAGRAPH) {
      last--;
    }
    String words = Letters.bare(survey.line(last).text());
    if (survey.weight(last) <= LONGEST_BIOGRAPHY
        && roles[last] == Role.PARAGRAPH
        && authors().stream().anyMatch(words::startsWith)) {
      roles[last] = Role.NOTICE;
    }
  }

  private List<String> authors() {
    Stream<String> declared =
        survey.page().metadata().entries().stream()
            .filter(entry -> AUTHORS.contains(entry.name()))
            .map(entry -> entry.value().text());
    Stream<String> printed =
        IntStream.range(0, story.from())
            .filter(i -> survey.purpose(i) == Purpose.BYLINE)
            .mapToObj(i -> Furniture.withoutBy(survey.line(i).view()));
    return Stream.concat(declared, printed)
        .map(Letters::bare)
        .filter(name -> name.length() >= SHORTEST_NAME)
        .toList();
  }

  /** A heading heads something: a paragraph follows before links to other stories, or the end. */
  private void dropLoneHeadings() {
    boolean follows = false;
    for (int i = story.to() - 1; i >= story.from(); i--) {
      if (roles[i] == Role.PARAGRAPH) {
        follows = true;
      } else if (roles[i] == Role.CROSSHEAD && !follows) {
        roles[i] = Role.UNKNOWN;
      } else if (roles[i].family() == Role.Family.RELATED) {
        follows = false;
      }
    }
  }

  private boolean isText(int i) {
    return roles[i] == Role.PARAGRAPH || roles[i] == Role.CROSSHEAD;
  }
}
