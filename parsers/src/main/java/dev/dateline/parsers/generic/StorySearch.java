package dev.dateline.parsers.generic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the elements that hold the story: the one that is named for it, else the smallest that
 * holds most of the prose, and then what was parted from it by a slot in between.
 */
final class StorySearch {

  private static final double INNER_HOLDS_ALL = 0.65;
  private static final double ONE_CHILD_LEADS = 0.6;
  private static final double LOOSE_LEADS = 0.4;
  private static final double ONE_OF_FEW = 0.2;
  private static final double TITLED = 2.5;
  private static final int STORY = 400;
  private static final double NAMED_BODY_SUFFICES = 0.4;
  private static final int MOST_BODIES = 500;

  private final Survey survey;
  private final List<Node> bodies;

  StorySearch(Survey survey) {
    this.survey = survey;
    this.bodies =
        survey.outline().nodes().stream()
            .filter(node -> node.purpose() == Purpose.BODY && tells(node))
            .limit(MOST_BODIES)
            .toList();
  }

  /** The elements, in page order; empty where the page has no prose. */
  List<Node> parts() {
    if (survey.story(survey.outline().root()) == 0) {
      return List.of();
    }
    Node densest = densest();
    Optional<Node> named = named(densest);
    Node heart = named.orElse(densest);
    List<Node> parts = new ArrayList<>();
    parts.add(heart);
    new Continuation(survey, heart).addTo(parts);
    parts.sort(Comparator.comparingInt(Node::from));
    return parts;
  }

  private Optional<Node> named(Node densest) {
    Optional<Node> largest =
        bodies.stream().max(Comparator.comparingInt(survey::story)).filter(this::tells);
    if (largest.isEmpty()
        || survey.story(largest.get()) < NAMED_BODY_SUFFICES * survey.story(densest)) {
      return Optional.empty();
    }
    Node outer = firstOfItsKind(largest.get());
    return Optional.of(innermost(outer));
  }

  /** Pages that load one story after another name every body alike: the first is the page's own. */
  private Node firstOfItsKind(Node largest) {
    return bodies.stream()
        .filter(body -> body.looksLike(largest))
        .filter(body -> !isParentOf(body, largest) && !isParentOf(largest, body))
        .filter(body -> body.to() <= largest.from())
        .filter(body -> survey.story(body) * 3 >= survey.story(largest))
        .filter(body -> headingBetween(body, largest))
        .findFirst()
        .orElse(largest);
  }

  private Node innermost(Node outer) {
    Node inner = outer;
    for (Node body : bodies) {
      if (isParentOf(inner, body) && survey.story(body) >= INNER_HOLDS_ALL * survey.story(inner)) {
        inner = body;
      }
    }
    return inner;
  }

  private Node densest() {
    Node node = survey.outline().root();
    while (true) {
      Optional<Node> leading = leading(node);
      if (leading.isEmpty()) {
        return node;
      }
      node = leading.get();
    }
  }

  /** The child that holds the story, if one does and is more than a paragraph of it. */
  private Optional<Node> leading(Node node) {
    double loose = survey.story(node);
    double blocks = 0;
    double most = 0;
    Optional<Node> best = Optional.empty();
    for (Node child : node.children()) {
      double worth = worth(child);
      loose -= survey.story(child);
      if (child.isBlock()) {
        blocks += worth;
      } else {
        loose += worth;
      }
      if (worth > most && child.to() - child.from() > 1) {
        most = worth;
        best = Optional.of(child);
      }
    }
    double all = loose + blocks;
    if (best.isEmpty() || most >= ONE_CHILD_LEADS * all) {
      return best;
    }
    if (loose >= LOOSE_LEADS * all || most < ONE_OF_FEW * all || !best.get().isBlock()) {
      return Optional.empty();
    }
    double enough = most * 2 / 3;
    return node.children().stream()
        .filter(child -> child.isBlock() && worth(child) >= enough)
        .filter(this::belowHeadline)
        .findFirst()
        .or(() -> node.children().stream().filter(c -> worth(c) >= enough).findFirst());
  }

  /**
   * Prose counts for less among labels, for teasers and comments have as many of these as
   * sentences; and for more beside the title of the page.
   */
  private double worth(Node node) {
    boolean titled =
        survey.headline().isPresent()
            && node.holds(survey.headline().getAsInt())
            && survey.story(node) >= STORY;
    return survey.story(node) * survey.density(node) * (titled ? TITLED : 1);
  }

  private boolean belowHeadline(Node node) {
    return survey.headline().isEmpty() || node.to() > survey.headline().getAsInt();
  }

  private boolean headingBetween(Node first, Node second) {
    for (int i = first.to(); i < second.from(); i++) {
      int level = survey.headingLevel(i);
      if (level == 1 || (level == 2 && second.from() - i < 12)) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(Node node) {
    return survey.story(node) > 0;
  }

  private static boolean isParentOf(Node outer, Node inner) {
    return outer != inner
        && outer.from() <= inner.from()
        && inner.to() <= outer.to()
        && inner.element().ordinal() > outer.element().ordinal();
  }
}
