package dev.dateline.parsers.grammar;

import dev.dateline.core.page.Markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points at elements as CSS does (W3C Selectors 3): {@code h2.sapo}, {@code #main .box > p}, {@code
 * [class*=share]}, with tags, ids, classes, parts of classes, and the steps descendant and child.
 */
final class Selector {

  private static final Pattern COMPOUND =
      Pattern.compile("([\\w-]*)((?:[.#][\\w-]++|\\[(?:class|id)\\*=[\\w-]++\\])*+)");
  private static final Pattern CONDITION =
      Pattern.compile("([.#]|\\[class\\*=|\\[id\\*=)([\\w-]++)");

  private final List<Compound> compounds;

  private Selector(List<Compound> compounds) {
    this.compounds = List.copyOf(compounds);
    if (compounds.size() > 1 && key().isEmpty()) {
      throw new IllegalArgumentException(
          "a selector of several steps ends with a tag, id or class");
    }
  }

  /** One step: all that an element must be. */
  private record Compound(String tag, List<Condition> conditions, boolean child) {

    boolean fits(Element element) {
      if (!tag.isEmpty() && !tag.equals(element.name())) {
        return false;
      }
      for (Condition condition : conditions) {
        if (!condition.holds(element)) {
          return false;
        }
      }
      return true;
    }
  }

  private record Condition(String kind, String value) {

    private boolean hasPart(List<String> classes) {
      for (String name : classes) {
        if (name.contains(value)) {
          return true;
        }
      }
      return false;
    }

    boolean holds(Element element) {
      return switch (kind) {
        case "." -> element.classes().contains(value);
        case "#" -> element.id().equals(value);
        case "[id*=" -> element.id().contains(value);
        default -> hasPart(element.classes());
      };
    }
  }

  /** Selectors between commas. */
  static List<Selector> all(String selectors) {
    List<Selector> all = new ArrayList<>();
    for (String selector : selectors.split(",", -1)) {
      all.add(of(selector.strip()));
    }
    return all;
  }

  private static Selector of(String selector) {
    List<Compound> compounds = new ArrayList<>();
    boolean child = false;
    for (String step : selector.split(" +", -1)) {
      if (step.equals(">")) {
        child = true;
      } else {
        compounds.add(compound(step, child));
        child = false;
      }
    }
    return new Selector(compounds);
  }

  private static Compound compound(String step, boolean child) {
    Matcher matcher = COMPOUND.matcher(step);
    if (step.isEmpty() || !matcher.matches()) {
      throw new IllegalArgumentException("not a selector: «" + step + "»");
    }
    List<Condition> conditions = new ArrayList<>();
    Matcher condition = CONDITION.matcher(matcher.group(2));
    while (condition.find()) {
      conditions.add(new Condition(condition.group(1), condition.group(2)));
    }
    return new Compound(matcher.group(1), List.copyOf(conditions), child);
  }

  /** What an element must have to fit: a tag, {@code #id} or {@code .class}; empty if any may. */
  Optional<String> key() {
    Compound last = compounds.get(compounds.size() - 1);
    for (Condition condition : last.conditions()) {
      if (condition.kind().length() == 1) {
        return Optional.of(condition.kind() + condition.value());
      }
    }
    return last.tag().isEmpty() ? Optional.empty() : Optional.of(last.tag());
  }

  /** Whether one of these means the element at this place of a path. */
  static boolean any(List<Selector> selectors, List<Element> path, int index) {
    for (int i = 0; i < selectors.size(); i++) {
      if (selectors.get(i).fits(path, index)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the element at this place of a path is meant. */
  boolean fits(List<Element> path, int index) {
    return fits(path, index, compounds.size() - 1);
  }

  /** Goes no deeper than a selector has steps. */
  private boolean fits(List<Element> path, int index, int step) {
    Compound compound = compounds.get(step);
    if (!compound.fits(path.get(index))) {
      return false;
    }
    int farthest = compound.child() ? Math.max(0, index - 1) : 0;
    boolean above = step == 0;
    for (int i = index - 1; i >= farthest && !above; i--) {
      above = fits(path, i, step - 1);
    }
    return above;
  }
}
