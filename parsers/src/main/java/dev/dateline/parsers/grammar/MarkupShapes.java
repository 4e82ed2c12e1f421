package dev.dateline.parsers.grammar;

import dev.dateline.core.page.Markup;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The words grammars describe the markup around a line with. On a text capture nothing fits them.
 */
public final class MarkupShapes {

  /** Elements that neither begin nor end a line. */
  private static final Set<String> IN_LINE =
      Set.of(
          "a", "abbr", "b", "big", "cite", "em", "font", "i", "img", "ins", "label", "mark", "q",
          "s", "small", "span", "strong", "sub", "sup", "time", "u");

  private MarkupShapes() {}

  /** On an HTML page, some element around it fits these CSS selectors. */
  public static Shape inside(String selectors) {
    List<Selector> all = Selector.all(selectors);
    return new Shape(
        "inside " + selectors,
        place -> {
          List<Markup.Element> path = path(place);
          for (int i = path.size() - 1; i >= 0; i--) {
            if (Selector.any(all, path, i)) {
              return true;
            }
          }
          return false;
        });
  }

  /** On an HTML page, the first line inside an element that fits these CSS selectors. */
  public static Shape firstInside(String selectors) {
    List<Selector> all = Selector.all(selectors);
    return new Shape(
        "the first line inside " + selectors,
        place -> {
          List<Markup.Element> path = path(place);
          List<Markup.Element> above = place.move(-1).map(MarkupShapes::path).orElse(List.of());
          for (int i = path.size() - 1; i >= 0; i--) {
            if (i < above.size() && above.get(i).ordinal() == path.get(i).ordinal()) {
              return false;
            }
            if (Selector.any(all, path, i)) {
              return true;
            }
          }
          return false;
        });
  }

  /** On an HTML page, its innermost block, or what is in line with its words, fits. */
  public static Shape element(String selectors) {
    List<Selector> all = Selector.all(selectors);
    return new Shape(
        selectors,
        place -> {
          List<Markup.Element> path = path(place);
          int block = path.size() - 1;
          while (block > 0 && IN_LINE.contains(path.get(block).name())) {
            block--;
          }
          for (int i = Math.max(0, block); i < path.size(); i++) {
            if (Selector.any(all, path, i)) {
              return true;
            }
          }
          return false;
        });
  }

  /** On an HTML page, more than this share of its characters is in links. */
  public static Shape linkedOver(double share) {
    return new Shape(
        "more than " + Math.round(share * 100) + " % in links",
        place -> place.line().markup().filter(markup -> markup.linked() > share).isPresent());
  }

  /** On an HTML page, a heading of this level, from 1 to 6. */
  public static Shape heading(int level) {
    return new Shape(
        "heading " + level,
        place ->
            place.line().markup().map(Markup::headingLevel).orElse(OptionalInt.empty()).orElse(0)
                == level);
  }

  /** On an HTML page, the {@code alt} text of a picture. */
  public static Shape alt() {
    return new Shape(
        "alt text",
        place ->
            place
                .line()
                .markup()
                .filter(markup -> markup.origin() == Markup.Origin.ALT)
                .isPresent());
  }

  private static List<Markup.Element> path(Place place) {
    return place.line().markup().map(Markup::path).orElse(List.of());
  }
}
