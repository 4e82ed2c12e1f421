package dev.dateline.core.page;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the markup of a page says about one of its lines.
 *
 * @param path the elements around the line, outermost first
 * @param origin what the line was laid out from
 * @param linked share of its characters inside links, 0 to 1
 */
public record Markup(List<Element> path, Origin origin, double linked) {

  /** Copies the path. */
  public Markup {
    path = List.copyOf(path);
  }

  /** What a line was laid out from. */
  public enum Origin {
    /** Text between tags. */
    TEXT,
    /** The {@code alt} attribute of a picture. */
    ALT
  }

  /**
   * An element around a line.
   *
   * @param ordinal its number among the elements of the page, in document order; tells two elements
   *     apart that look the same
   * @param name tag name in lower case
   * @param id its {@code id}, or the empty string
   * @param classes its classes in the order of the page
   * @param marks what other attributes say it is for, in lower case: {@code itemprop:articlebody},
   *     {@code role:navigation}, {@code rel:author}, {@code hidden}
   */
  public record Element(
      int ordinal, String name, String id, List<String> classes, List<String> marks) {

    /** Copies the lists. */
    public Element {
      classes = List.copyOf(classes);
      marks = List.copyOf(marks);
    }
  }

  /** The level of the innermost heading around the line, 1 to 6. */
  public OptionalInt headingLevel() {
    for (int i = path.size() - 1; i >= 0; i--) {
      String name = path.get(i).name();
      if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
        return OptionalInt.of(name.charAt(1) - '0');
      }
    }
    return OptionalInt.empty();
  }
}
