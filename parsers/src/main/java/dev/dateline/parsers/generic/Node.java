package dev.dateline.parsers.generic;

import dev.dateline.core.page.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of a page with the lines that stand in it. */
final class Node {

  private final Markup.Element element;
  private final Optional<Node> parent;
  private final List<Node> children = new ArrayList<>();
  private final Purpose purpose;
  private final int from;
  private int to;

  /** A node that begins at a line and does not end yet. */
  Node(Markup.Element element, Optional<Node> parent, Purpose purpose, int from) {
    this.element = element;
    this.parent = parent;
    this.purpose = purpose;
    this.from = from;
    this.to = from;
    parent.ifPresent(node -> node.children.add(this));
  }

  Markup.Element element() {
    return element;
  }

  String name() {
    return element.name();
  }

  Optional<Node> parent() {
    return parent;
  }

  List<Node> children() {
    return children;
  }

  /** What its own names say it is for. */
  Purpose purpose() {
    return purpose;
  }

  /** Index of its first line on the page. */
  int from() {
    return from;
  }

  /** Index after its last line. */
  int to() {
    return to;
  }

  /** Its lines end before this index. */
  void end(int index) {
    to = index;
  }

  boolean holds(int line) {
    return from <= line && line < to;
  }

  /** Whether it holds several lines and is no paragraph, list or quote itself. */
  boolean isBlock() {
    return to - from > 1
        && switch (name()) {
          case "p", "ul", "ol", "blockquote", "dl" -> false;
          default -> true;
        };
  }

  /** Whether another element is made to look the same: of one name, and a class in common. */
  boolean looksLike(Node other) {
    List<String> classes = element.classes();
    List<String> others = other.element.classes();
    return name().equals(other.name())
        && (classes.isEmpty() ? others.isEmpty() : classes.stream().anyMatch(others::contains));
  }
}
