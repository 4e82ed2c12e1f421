package dev.dateline.parsers.html;

import dev.dateline.core.page.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that the walk is inside of. Its path is made when a line first asks for it. */
final class OpenElement {

  /** Of a deeper path only both ends are kept; no page that is meant to be read is as deep. */
  private static final int LONGEST_PATH = 64;

  private static final int MOST_WORDS = 40;
  private static final List<String> MARKING = List.of("itemprop", "role", "rel");

  private final @Nullable OpenElement parent;
  private final Element element;
  private final int ordinal;
  private final int depth;
  private final boolean printed;
  private final boolean linked;
  private final Print print;
  private final boolean block;
  private final boolean inProse;
  private @Nullable List<Markup.Element> path;

  OpenElement(@Nullable OpenElement parent, Element element, int ordinal, boolean printed) {
    this.parent = parent;
    this.element = element;
    this.ordinal = ordinal;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.printed = printed && (parent == null || parent.printed);
    this.print = Print.of(element.normalName());
    this.inProse = print.isBlock() ? Print.isProse(element) : parent != null && parent.inProse;
    this.block = print.isBlock() || (!inProse && Print.isSetApart(element));
    this.linked = element.normalName().equals("a") || (parent != null && parent.linked);
  }

  @Nullable OpenElement parent() {
    return parent;
  }

  boolean isPrinted() {
    return printed;
  }

  /** Begins and ends a line. */
  boolean isBlock() {
    return block;
  }

  /** A blank line stands before and after. */
  boolean isParagraph() {
    return print == Print.PARAGRAPH;
  }

  boolean isLinked() {
    return linked;
  }

  /** The innermost element around both. */
  OpenElement common(OpenElement other) {
    OpenElement mine = this;
    OpenElement theirs = other;
    while (mine != theirs) {
      boolean up = mine.depth >= theirs.depth;
      OpenElement next = up ? mine.parent : theirs.parent;
      if (next == null) {
        return up ? mine : theirs;
      }
      if (up) {
        mine = next;
      } else {
        theirs = next;
      }
    }
    return mine;
  }

  /** The elements around a line, outermost first, this one last. */
  List<Markup.Element> path() {
    if (path == null) {
      List<Markup.Element> above = parent == null ? List.of() : parent.path();
      int size = Math.min(above.size() + 1, LONGEST_PATH);
      Markup.Element[] all = above.toArray(new Markup.Element[size]);
      if (above.size() == LONGEST_PATH) {
        int middle = LONGEST_PATH / 2;
        System.arraycopy(all, middle + 1, all, middle, size - middle - 1);
      }
      all[size - 1] = markup();
      path = List.of(all);
    }
    return path;
  }

  private Markup.Element markup() {
    if (element.attributesSize() == 0) {
      return new Markup.Element(ordinal, element.normalName(), "", List.of(), List.of());
    }
    List<String> marks = new ArrayList<>(0);
    Attributes attributes = element.attributes();
    for (String key : MARKING) {
      for (String word : words(attributes.get(key))) {
        marks.add(key + ":" + word.toLowerCase(Locale.ROOT));
      }
    }
    return new Markup.Element(
        ordinal, element.normalName(), attributes.get("id"), words(attributes.get("class")), marks);
  }

  /** The words between blanks, at most a few dozen of them. */
  private static List<String> words(String value) {
    if (value.isEmpty()) {
      return List.of();
    }
    List<String> words = new ArrayList<>(4);
    int from = 0;
    while (from < value.length() && words.size() < MOST_WORDS) {
      int to = from;
      while (to < value.length() && !HtmlText.isSpace(value.charAt(to))) {
        to++;
      }
      if (to > from) {
        words.add(value.substring(from, to));
      }
      from = to + 1;
    }
    return words;
  }
}
