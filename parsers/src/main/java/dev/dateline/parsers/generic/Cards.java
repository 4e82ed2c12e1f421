package dev.dateline.parsers.generic;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds teasers by their shape where no name gives them away: small blocks that look alike, stand
 * side by side, and each print a linked title with a few words below it.
 */
final class Cards {

  private static final int MOST_LINES = 7;
  private static final int MOST_PROSE = 1;
  private static final int SHORTEST_TITLE = 14;

  private Cards() {}

  /** The blocks that are teasers. */
  static List<Node> find(Survey survey) {
    List<Node> cards = new ArrayList<>();
    for (Node parent : survey.outline().nodes()) {
      List<Node> alike = new ArrayList<>();
      for (Node child : parent.children()) {
        if (isCard(child, survey)) {
          alike.add(child);
        }
      }
      if (alike.size() > 1 && alike.size() * 2 > parent.children().size() && lookAlike(alike)) {
        cards.addAll(alike);
      }
    }
    return cards;
  }

  private static boolean lookAlike(List<Node> nodes) {
    int pairs = 0;
    for (int i = 1; i < nodes.size(); i++) {
      pairs += nodes.get(i).name().equals(nodes.get(i - 1).name()) ? 1 : 0;
    }
    return pairs == nodes.size() - 1;
  }

  /** Whether a block prints a linked title and at most a sentence below it. */
  static boolean isCard(Node node, Survey survey) {
    if (node.to() - node.from() > MOST_LINES || node.to() - node.from() < 2) {
      return false;
    }
    int prose = 0;
    boolean titled = false;
    for (int i = node.from(); i < node.to(); i++) {
      prose += survey.isProse(i) ? 1 : 0;
      titled |= prose == 0 && survey.isLink(i) && survey.weight(i) >= SHORTEST_TITLE;
    }
    return titled && prose <= MOST_PROSE;
  }
}
