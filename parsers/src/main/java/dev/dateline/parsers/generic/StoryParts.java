package dev.dateline.parsers.generic;

import java.util.BitSet;
import java.util.List;

/**
 * Which lines of a page the elements of its story hold.
 *
 * @param held for every line of the page, whether it is inside
 * @param from the first line inside
 * @param to after the last line inside; {@code from} where there is no story
 */
record StoryParts(BitSet held, int from, int to) {

  /** The lines of these elements, in page order. */
  static StoryParts of(List<Node> nodes, int lines) {
    BitSet held = new BitSet(lines);
    int from = lines;
    int to = 0;
    for (Node node : nodes) {
      held.set(node.from(), node.to());
      from = Math.min(from, node.from());
      to = Math.max(to, node.to());
    }
    return new StoryParts(held, from, Math.max(from, to));
  }

  boolean isEmpty() {
    return from == to;
  }

  /** Whether all of an element stands inside. */
  boolean holds(Node node) {
    return node.from() >= from
        && node.to() <= to
        && held.get(node.from())
        && held.get(node.to() - 1);
  }
}
