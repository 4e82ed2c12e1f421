package dev.dateline.parsers.generic;

import dev.dateline.core.page.Line;
import dev.dateline.core.page.Markup;
import dev.dateline.core.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The elements of a page as a tree, put together again from the paths of its lines.
 *
 * @param nodes every element that holds a line, in the order of the page; the first is the root
 * @param leaves for every line, the innermost element that holds all of it
 */
record Outline(List<Node> nodes, List<Node> leaves) {

  private static final Markup.Element ROOT = new Markup.Element(-1, "", "", List.of(), List.of());

  /**
   * The outline of a page; a line without markup stands in the root.
   *
   * @param named whether classes and ids are believed, and not only what HTML itself says
   */
  static Outline of(Page page, boolean named) {
    List<Node> nodes = new ArrayList<>();
    List<Node> leaves = new ArrayList<>();
    List<Node> open = new ArrayList<>();
    Node root = new Node(ROOT, Optional.empty(), Purpose.NONE, 0);
    nodes.add(root);
    List<Line> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Markup> markup = lines.get(i).markup();
      List<Markup.Element> path = markup.isPresent() ? markup.get().path() : List.of();
      int shared = shared(open, path);
      close(open, shared, i);
      for (int depth = shared; depth < path.size(); depth++) {
        Node parent = depth == 0 ? root : open.get(depth - 1);
        Markup.Element element = path.get(depth);
        Node node = new Node(element, Optional.of(parent), Naming.purpose(element, named), i);
        open.add(node);
        nodes.add(node);
      }
      leaves.add(open.isEmpty() ? root : open.get(open.size() - 1));
    }
    close(open, 0, lines.size());
    root.end(lines.size());
    return new Outline(nodes, leaves);
  }

  Node root() {
    return nodes.get(0);
  }

  /** How many elements are around both: what is around an element is around all in it. */
  private static int shared(List<Node> open, List<Markup.Element> path) {
    int low = 0;
    int high = Math.min(open.size(), path.size());
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (same(open, path, middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean same(List<Node> open, List<Markup.Element> path, int depth) {
    return open.get(depth).element().ordinal() == path.get(depth).ordinal();
  }

  private static void close(List<Node> open, int depth, int line) {
    while (open.size() > depth) {
      open.remove(open.size() - 1).end(line);
    }
  }
}
