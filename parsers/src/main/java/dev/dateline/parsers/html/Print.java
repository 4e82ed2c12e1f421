package dev.dateline.parsers.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How an element prints, by the HTML standard's rendering section (15.3), without style sheets. */
enum Print {
  /** Nothing inside is text of the page. */
  NOTHING(
      "script style noscript template svg iframe object audio video canvas textarea datalist noframes"
          + " noembed applet map"),
  /** A blank line stands before and after. */
  PARAGRAPH(
      "p h1 h2 h3 h4 h5 h6 blockquote figure ul ol dl table pre hr article section header footer nav"
          + " aside main form fieldset address details"),
  /** It begins and ends a line. */
  LINE(
      "html body div li td th tr tbody thead tfoot caption dt dd figcaption center legend option"
          + " optgroup select button summary dialog dir menu hgroup search"),
  /** It stands inside a line. */
  INLINE("");

  private static final Map<String, Print> BY_NAME = new HashMap<>();

  /** Parts of class names of what stands beside others on one printed row, but says its own. */
  private static final List<String> SET_APART = List.of("author", "time", "date", "byline");

  static {
    for (Print print : values()) {
      for (String name : print.names.split(" ", -1)) {
        BY_NAME.put(name, print);
      }
    }
  }

  private final String names;

  Print(String names) {
    this.names = names;
  }

  static Print of(String name) {
    return BY_NAME.getOrDefault(name, INLINE);
  }

  boolean isBlock() {
    return this == PARAGRAPH || this == LINE;
  }

  /** A time or a name in a row of such; only a style sheet sets it apart. */
  static boolean isSetApart(Element element) {
    if (element.normalName().equals("time")) {
      return true;
    }
    String classes = element.attributesSize() == 0 ? "" : element.attributes().get("class");
    for (int i = 0; i < SET_APART.size() && !classes.isEmpty(); i++) {
      if (classes.contains(SET_APART.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** An element whose words are one sentence, whatever the classes inside it. */
  static boolean isProse(Element element) {
    return switch (element.normalName()) {
      case "p" -> element.className().isEmpty();
      case "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "blockquote", "pre" -> true;
      default -> false;
    };
  }
}
