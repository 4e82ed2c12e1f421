package dev.dateline.parsers.dating;

import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.Markup;
import dev.dateline.core.page.Markup.Element;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where on a page a line stands: near the headline, in the margin, in an element made for dates.
 */
final class Surroundings {

  private static final int INNER = 4;
  private static final int ABOVE = 5;
  private static final int BELOW = 8;

  /**
   * Elements, classes and ids of what is not the story; hyphens and underscores part their words.
   */
  private static final Set<String> MARGIN =
      Set.of(
          ("aside nav comment comments commentlist respond related sidebar widget widgets "
                  + "recent latest archive archives calendar menu navigation popular trending "
                  + "similar teaser teasers promo ticker tweet tweets twitter newsletter "
                  + "recommended disqus kommentare reply replies colophon copyright imprint "
                  + "upcoming events")
              .split(" ", -1));

  private static final Set<String> FOOT = Set.of("footer", "foot", "bottom");

  /** A foot of one of these belongs to the story: many blogs sign and date it there. */
  private static final Set<String> STORY = Set.of("post", "entry", "article", "story");

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private static final Pattern FOR_DATES =
      Pattern.compile(
          "(?:^|[^a-z])(?:date|datum|fecha|data|time|published|publication|pubdate|pubtime|posted|"
              + "postdate|postmeta|timestamp|datetime|dateline|meta|byline|submitted|entry-?info|"
              + "post-?info|article-?info|dtreviewed|pub)(?:[^a-z]|$)"
              + "|date$|datum$|^date|postedon|publishedat");

  private static final Pattern FOR_CHANGES =
      Pattern.compile("(?:^|[^a-z])(?:updated|modified|lastmod|changed|geaendert)(?:[^a-z]|$)");

  private final List<Line> lines;
  private final Map<Integer, Role> roles = new HashMap<>();
  private final Map<Integer, Boolean> margins = new HashMap<>();
  private final OptionalInt headline;
  private final Set<Integer> headlineElements = new HashSet<>();

  Surroundings(LabelledPage page) {
    this.lines = page.page().lines();
    for (Segment segment : page.segments()) {
      roles.putIfAbsent(segment.line().number(), segment.role());
    }
    this.headline = findHeadline();
    headline.ifPresent(
        at ->
            lines
                .get(at)
                .markup()
                .ifPresent(
                    markup -> markup.path().forEach(e -> headlineElements.add(e.ordinal()))));
  }

  Optional<Line> headline() {
    return headline.isPresent() ? Optional.of(lines.get(headline.getAsInt())) : Optional.empty();
  }

  Role role(Line line) {
    return roles.getOrDefault(line.number(), Role.UNKNOWN);
  }

  /** Lines from the headline down to this one; negative above it, empty without a headline. */
  OptionalInt below(int index) {
    return headline.isPresent() ? OptionalInt.of(index - headline.getAsInt()) : OptionalInt.empty();
  }

  /** Whether a line stands close above or below the headline. */
  boolean isNearHeadline(int index) {
    OptionalInt below = below(index);
    return below.isPresent() && below.getAsInt() >= -ABOVE && below.getAsInt() <= BELOW;
  }

  /**
   * Whether a line belongs to other stories, comments or the page's margin. What holds the headline
   * too is no margin, whatever it is called.
   */
  boolean isMargin(Line line) {
    Role.Family family = role(line).family();
    if (family == Role.Family.RELATED || family == Role.Family.RENDITION) {
      return true;
    }
    return switch (role(line)) {
      case COMMENT_FORM, AD_SLOT, PROMOTION -> true;
      default -> path(line).stream().anyMatch(this::isMargin);
    };
  }

  /** Lines share the elements around them. */
  private boolean isMargin(Element element) {
    return margins.computeIfAbsent(element.ordinal(), unseen -> isNamedMargin(element));
  }

  private boolean isNamedMargin(Element element) {
    if (headlineElements.contains(element.ordinal()) || isRoot(element)) {
      return false;
    }
    Set<String> words = words(element);
    boolean margin = !Collections.disjoint(words, MARGIN);
    boolean foot = !Collections.disjoint(words, FOOT);
    return margin || (foot && Collections.disjoint(words, STORY));
  }

  /** The words of its name, id and classes. */
  private static Set<String> words(Element element) {
    Set<String> words = new HashSet<>(List.of(element.name()));
    words.addAll(List.of(NO_LETTERS.split(element.id().toLowerCase(Locale.ROOT), -1)));
    for (String name : element.classes()) {
      words.addAll(List.of(NO_LETTERS.split(name.toLowerCase(Locale.ROOT), -1)));
    }
    return words;
  }

  /** Whether one of the innermost elements around a line is made for dates. */
  static boolean isForDates(Line line) {
    return inner(line).stream().anyMatch(e -> e.name().equals("time") || names(e, FOR_DATES));
  }

  /** Whether the line is marked as the time of a change, and as nothing else. */
  static boolean isForChanges(Line line) {
    List<Element> inner = inner(line);
    return inner.stream().anyMatch(e -> names(e, FOR_CHANGES))
        && inner.stream().filter(e -> names(e, FOR_CHANGES)).noneMatch(e -> names(e, FOR_DATES));
  }

  /** Whether a line stands inside a {@code time} element. */
  static boolean isTime(Line line) {
    return path(line).stream().anyMatch(e -> e.name().equals("time"));
  }

  private static boolean names(Element element, Pattern pattern) {
    return (!element.id().isEmpty()
            && pattern.matcher(element.id().toLowerCase(Locale.ROOT)).find())
        || element.classes().stream()
            .anyMatch(name -> pattern.matcher(name.toLowerCase(Locale.ROOT)).find());
  }

  private static List<Element> inner(Line line) {
    List<Element> path = path(line);
    return path.subList(Math.max(0, path.size() - INNER), path.size()).stream()
        .filter(element -> !isRoot(element))
        .toList();
  }

  private static boolean isRoot(Element element) {
    return element.name().equals("body") || element.name().equals("html");
  }

  private static List<Element> path(Line line) {
    return line.markup().map(Markup::path).orElse(List.of());
  }

  private OptionalInt findHeadline() {
    for (int level = 0; level <= 2; level++) {
      for (int i = 0; i < lines.size(); i++) {
        if (level == 0 ? role(lines.get(i)) == Role.HEADLINE : isHeading(lines.get(i), level)) {
          return OptionalInt.of(i);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isHeading(Line line, int level) {
    return line.markup().filter(m -> m.headingLevel().orElse(0) == level).isPresent();
  }
}
