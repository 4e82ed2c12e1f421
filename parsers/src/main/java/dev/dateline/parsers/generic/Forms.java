package dev.dateline.parsers.generic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what invites readers to sign up: small blocks around a form or a button. */
final class Forms {

  private static final int MOST_LINES = 8;
  private static final int MOST_PROSE = 400;

  private Forms() {}

  /** The blocks, each with the words that stand around its form. */
  static List<Node> find(Survey survey) {
    List<Node> forms = new ArrayList<>();
    int all = survey.rawProse(survey.outline().root());
    for (Node node : survey.outline().nodes()) {
      if (node.name().equals("form") || node.name().equals("button")) {
        Node block = node;
        Optional<Node> parent = node.parent();
        while (parent.isPresent() && isSmall(parent.get(), survey, all)) {
          block = parent.get();
          parent = block.parent();
        }
        if (block != node) {
          forms.add(block);
        }
      }
    }
    return forms;
  }

  private static boolean isSmall(Node node, Survey survey, int all) {
    int prose = survey.rawProse(node);
    return node.to() - node.from() <= MOST_LINES
        && prose <= MOST_PROSE
        && prose * 10 <= all * 3
        && node.purpose() != Purpose.BODY
        && !node.name().equals("p")
        && (survey.headline().isEmpty() || !node.holds(survey.headline().getAsInt()));
  }
}
