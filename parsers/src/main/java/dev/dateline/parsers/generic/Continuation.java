package dev.dateline.parsers.generic;

import java.util.List;
import java.util.Optional;

/** What an advertising slot or a picture parted from the element that holds most of the story. */
final class Continuation {

  private static final int LEVELS = 4;
  private static final int SHORTEST_TITLE = 14;
  private static final double PURE = 0.6;

  private final Survey survey;
  private final Node heart;

  /** What continues this element. */
  Continuation(Survey survey, Node heart) {
    this.survey = survey;
    this.heart = heart;
  }

  /** Adds the elements beside it, or beside what holds it, that are more of the same. */
  void addTo(List<Node> parts) {
    Node beside = heart;
    for (int level = 0; level < LEVELS; level++) {
      Optional<Node> parent = beside.parent();
      if (parent.isEmpty() || parent.get().name().equals("body")) {
        return;
      }
      // One paragraph alone above the body is its standfirst.
      boolean several = parent.get().children().stream().filter(this::isParagraph).count() > 1;
      for (Node sibling : parent.get().children()) {
        boolean candidate =
            sibling != beside && survey.story(sibling) > 0 && !isAboveHeadline(sibling, beside);
        if (candidate && isParagraph(sibling)) {
          candidate = level <= 1 && (several || sibling.from() >= beside.to());
        } else if (candidate) {
          candidate = isMore(sibling, beside, level);
        }
        if (candidate) {
          parts.add(sibling);
        }
      }
      beside = parent.get();
    }
  }

  private boolean isParagraph(Node node) {
    return node.name().equals("p") && node.to() - node.from() == 1 && survey.story(node) > 0;
  }

  private boolean isAboveHeadline(Node sibling, Node beside) {
    return sibling.to() <= beside.from()
        && survey.headline().isPresent()
        && sibling.from() < survey.headline().getAsInt();
  }

  private boolean isMore(Node sibling, Node beside, int level) {
    if (isAnotherStory(sibling) || hasLinkedTitle(sibling)) {
      return false;
    }
    boolean pure = survey.density(sibling) >= PURE;
    if (sibling.purpose() == Purpose.BODY) {
      return true;
    }
    if (level > 0) {
      boolean dressed = !beside.element().classes().isEmpty();
      return pure && ((dressed && sibling.looksLike(beside)) || holdsMoreOfTheHeart(sibling));
    }
    return sibling.looksLike(beside)
        || (pure && beside.purpose() != Purpose.BODY && sibling.isBlock());
  }

  private boolean holdsMoreOfTheHeart(Node sibling) {
    return !heart.element().classes().isEmpty()
        && sibling.children().stream()
            .anyMatch(child -> child.looksLike(heart) && survey.story(child) > 0);
  }

  private boolean hasLinkedTitle(Node node) {
    for (int i = node.from(); i < node.to(); i++) {
      if (survey.isLink(i) && survey.weight(i) > SHORTEST_TITLE) {
        return true;
      }
    }
    return false;
  }

  /** An article of its own, or a title with the name or the day that goes with it. */
  private boolean isAnotherStory(Node node) {
    boolean titled = false;
    boolean signed = false;
    for (int i = node.from(); i < node.to(); i++) {
      titled |= survey.headingLevel(i) == 1;
      Purpose purpose = survey.purpose(i);
      signed |= purpose == Purpose.BYLINE || purpose == Purpose.PUBLISHED;
    }
    return node.name().equals("article") || (titled && signed);
  }
}
