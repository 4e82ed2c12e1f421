package dev.dateline.parsers.generic;

import dev.dateline.core.label.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Teasers amid the story: a linked title with a few words, in a block of its own. */
final class Insets {

  private final Survey survey;
  private final StoryParts story;
  private final Role[] roles;
  private final Map<Node, Integer> told = new HashMap<>();

  Insets(Survey survey, StoryParts story, Role[] roles) {
    this.survey = survey;
    this.story = story;
    this.roles = roles;
  }

  /** Takes them out of the story. */
  void drop() {
    int all = 0;
    for (int i = story.from(); i < story.to(); i++) {
      all += story.held().get(i) && survey.isStory(i) ? survey.weight(i) : 0;
    }
    for (Node node : survey.outline().nodes()) {
      if (story.holds(node)
          && Cards.isCard(node, survey)
          && toldInCards(node.parent()) * 5 <= all * 2) {
        for (int i = node.from(); i < node.to(); i++) {
          if (roles[i] == Role.PARAGRAPH || roles[i] == Role.CROSSHEAD) {
            roles[i] = survey.isLink(i) ? Role.RELATED_TITLE : Role.RELATED_TEASER;
          }
        }
      }
    }
  }

  /** A story told as a list has such blocks from end to end. */
  private int toldInCards(Optional<Node> parent) {
    return parent.isEmpty()
        ? 0
        : told.computeIfAbsent(
            parent.get(),
            node ->
                node.children().stream()
                    .filter(child -> Cards.isCard(child, survey))
                    .mapToInt(survey::story)
                    .sum());
  }
}
