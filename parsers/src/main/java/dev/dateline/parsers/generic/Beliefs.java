package dev.dateline.parsers.generic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which names of elements are believed. */
final class Beliefs {

  private static final int LONGEST_CAPTION = 700;

  private final Survey survey;

  Beliefs(Survey survey) {
    this.survey = survey;
  }

  /** For every line, what the outermost element around it that is believed is for. */
  Purpose[] purposes() {
    Purpose[] purposes = new Purpose[survey.page().lines().size()];
    Arrays.fill(purposes, Purpose.NONE);
    Set<Node> bodies = bodies();
    Map<List<String>, Integer> alike = proseOfAlike();
    for (Node node : survey.outline().nodes()) {
      Purpose around = purposes[Math.min(node.from(), purposes.length - 1)];
      if (node.purpose().isApart()
          && (!around.isApart() || around == Purpose.HEADER)
          && !bodies.contains(node)
          && !isProtected(node, alike.getOrDefault(node.element().classes(), 0))) {
        Arrays.fill(purposes, node.from(), node.to(), node.purpose());
      }
    }
    return purposes;
  }

  /** Elements that are named a body and hold much of the prose, and all that are around them. */
  private Set<Node> bodies() {
    Set<Node> bodies = new HashSet<>();
    List<Node> nodes = survey.outline().nodes();
    int all = survey.rawProse(survey.outline().root());
    for (int i = nodes.size() - 1; i > 0; i--) {
      Node node = nodes.get(i);
      boolean body = node.purpose() == Purpose.BODY && survey.rawProse(node) * 10 >= all * 3;
      if (body || bodies.contains(node)) {
        bodies.add(node);
        node.parent().ifPresent(bodies::add);
      }
    }
    return bodies;
  }

  /** What all elements of the same classes weigh together. */
  private Map<List<String>, Integer> proseOfAlike() {
    Map<List<String>, Integer> alike = new HashMap<>();
    for (Node node : survey.outline().nodes()) {
      if (node.purpose().isApart() && !node.element().classes().isEmpty()) {
        alike.merge(node.element().classes(), survey.rawProse(node), Integer::sum);
      }
    }
    return alike;
  }

  /** A name may lie: what holds the title, or most of the page's prose, is no furniture. */
  private boolean isProtected(Node node, int alike) {
    int all = survey.rawProse(survey.outline().root());
    boolean titled = survey.headline().isPresent() && node.holds(survey.headline().getAsInt());
    boolean most = Math.max(alike, survey.rawProse(node)) * 2 > all && all > 0;
    return switch (node.purpose()) {
      case COMMENTS, SIDEBAR, RELATED -> titled && survey.rawProse(node) * 4 > all;
      case HEADER, HIDDEN -> most;
      case CAPTION, CREDIT, BYLINE, PUBLISHED, PLAYER ->
          most || survey.rawProse(node) > LONGEST_CAPTION;
      case NAVIGATION, FOOTER, SHARE, PROMOTION, ADVERTISING, NOTICE, BIOGRAPHY -> most || titled;
      case NONE, BODY, STANDFIRST -> true;
    };
  }
}
