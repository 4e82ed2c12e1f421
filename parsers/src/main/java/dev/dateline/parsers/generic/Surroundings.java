package dev.dateline.parsers.generic;

import dev.dateline.core.label.Role;
import java.util.Optional;

/** Gives roles to the lines around the story. */
final class Surroundings {

  private static final int LOWEST_HEADING = 6;

  private final Survey survey;
  private final Role[] roles;

  Surroundings(Survey survey, Role[] roles) {
    this.survey = survey;
    this.roles = roles;
  }

  /** Labels all lines but those of the story. */
  void label(StoryParts story) {
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == Role.UNKNOWN && !story.held().get(i)) {
        roles[i] = i < story.from() ? above(i, story.from()) : below(i);
      }
    }
  }

  private Role above(int i, int storyFrom) {
    if (survey.headline().isEmpty() || i < survey.headline().getAsInt()) {
      return below(i);
    }
    if (i == survey.headline().getAsInt()) {
      return Role.HEADLINE;
    }
    if (survey.isAlt(i)) {
      return Role.ALT_TEXT;
    }
    Purpose purpose = survey.purpose(i);
    boolean between = purpose == Purpose.HEADER || !purpose.isApart();
    if (between && storyFrom - i < 40) {
      Purpose own = ownPurpose(i);
      if (own == Purpose.STANDFIRST) {
        return Role.STANDFIRST;
      }
      if (survey.isProse(i) && own == Purpose.NONE) {
        boolean marked = purpose == Purpose.HEADER || survey.headingLevel(i) <= LOWEST_HEADING;
        return marked ? Role.STANDFIRST : Role.PARAGRAPH;
      }
      return own == Purpose.NONE || !own.isApart()
          ? Furniture.labelAbove(survey.line(i).view())
          : Furniture.role(own, survey.isLink(i));
    }
    return Furniture.role(purpose, survey.isLink(i));
  }

  private Role below(int i) {
    if (survey.isAlt(i)) {
      return survey.purpose(i).isApart() ? Role.RELATED_CAPTION : Role.ALT_TEXT;
    }
    return Furniture.role(survey.purpose(i), survey.isLink(i));
  }

  /** What the innermost element with a purpose is for, the head of the page aside. */
  private Purpose ownPurpose(int i) {
    Optional<Node> node = Optional.of(survey.outline().leaves().get(i));
    while (node.isPresent()) {
      Purpose purpose = node.get().purpose();
      if (purpose != Purpose.NONE && purpose != Purpose.HEADER) {
        return purpose;
      }
      node = node.get().parent();
    }
    return Purpose.NONE;
  }
}
