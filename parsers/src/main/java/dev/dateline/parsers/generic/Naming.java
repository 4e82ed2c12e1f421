package dev.dateline.parsers.generic;

import dev.dateline.core.page.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells what elements are for by what they are called. Every class and id is taken apart into its
 * words ({@code td-post-content}, {@code articleBody}), so that {@code header} does not find an
 * {@code ad}. Remembers names, for the pages of an outlet use the same ones.
 */
final class Naming {

  private static final int LONGEST = 80;

  private static final int MOST_KNOWN = 20_000;
  private static final Map<String, Purpose> KNOWN = new ConcurrentHashMap<>();

  private Naming() {}

  /**
   * What an element is for. What HTML itself says is believed first.
   *
   * @param named whether its classes and its id are believed at all
   */
  static Purpose purpose(Markup.Element element, boolean named) {
    if (element.marks().contains("hidden")) {
      return Purpose.HIDDEN;
    }
    Purpose marked = byMarks(element.marks());
    if (marked != Purpose.NONE) {
      return marked;
    }
    return switch (element.name()) {
      case "html", "body", "main" -> Purpose.NONE;
      case "nav", "menu", "select", "option", "optgroup" -> Purpose.NAVIGATION;
      case "header" -> Purpose.HEADER;
      case "footer" -> Purpose.FOOTER;
      case "aside" -> Purpose.SIDEBAR;
      case "form", "button", "fieldset", "label", "dialog" -> Purpose.PROMOTION;
      case "figure", "figcaption", "caption" -> Purpose.CAPTION;
      case "video", "audio", "amp-video", "amp-audio" -> Purpose.PLAYER;
      case "amp-ad", "ins", "amp-embed", "amp-auto-ads" -> Purpose.ADVERTISING;
      case "time" -> Purpose.PUBLISHED;
      default -> named ? byNames(element) : Purpose.NONE;
    };
  }

  private static Purpose byMarks(List<String> marks) {
    for (String mark : marks) {
      Optional<Purpose> purpose = PurposeWords.ofMark(mark);
      if (purpose.isPresent()) {
        return purpose.get();
      }
    }
    return Purpose.NONE;
  }

  private static Purpose byNames(Markup.Element element) {
    Purpose found = Purpose.NONE;
    for (String name : element.classes()) {
      found = stronger(found, byName(name));
    }
    return element.id().isEmpty() ? found : stronger(found, byName(element.id()));
  }

  /** A body is believed before anything else: its other classes are the theme's. */
  private static Purpose stronger(Purpose one, Purpose other) {
    if (one == Purpose.BODY || other == Purpose.BODY) {
      return Purpose.BODY;
    }
    return one == Purpose.NONE ? other : one;
  }

  private static Purpose byName(String name) {
    if (name.length() > LONGEST) {
      return Purpose.NONE;
    }
    Purpose known = KNOWN.get(name);
    if (known != null) {
      return known;
    }
    Purpose told = PurposeWords.of(words(name));
    if (KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(name, told);
    }
    return told;
  }

  /** The words of a name, in lower case: {@code tdPostContent} and {@code td_post-content}. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Character.isLetter(name.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if ((end || hump) && i > start) {
        words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
      }
      if (end) {
        start = i + 1;
      } else if (hump) {
        start = i;
      }
    }
    return words;
  }
}
