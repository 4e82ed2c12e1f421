package dev.dateline.parsers.grammar;

import dev.dateline.core.page.Line;
import dev.dateline.core.page.Markup;
import dev.dateline.core.page.Markup.Element;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The regions of a page, found by tag, id and class. The innermost region around a line speaks. */
final class Regions {

  static final Regions NONE = new Regions(List.of());

  private final List<Region> all;
  private final Map<String, List<Pointer>> byTag = new HashMap<>();
  private final Map<String, List<Pointer>> byId = new HashMap<>();
  private final Map<String, List<Pointer>> byClass = new HashMap<>();
  private final List<Pointer> unkeyed = new ArrayList<>();

  private Regions(List<Region> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      Region region = all.get(i);
      for (Selector selector : region.selectors()) {
        pointers(selector).add(new Pointer(selector, i));
      }
    }
  }

  private List<Pointer> pointers(Selector selector) {
    Optional<String> key = selector.key();
    if (key.isEmpty()) {
      return unkeyed;
    }
    String name = key.get();
    return switch (name.charAt(0)) {
      case '#' -> byId.computeIfAbsent(name.substring(1), unseen -> new ArrayList<>());
      case '.' -> byClass.computeIfAbsent(name.substring(1), unseen -> new ArrayList<>());
      default -> byTag.computeIfAbsent(name, unseen -> new ArrayList<>());
    };
  }

  private record Pointer(Selector selector, int region) {}

  /**
   * The regions an element begins, the first declared first, and those around it.
   *
   * @param story whether one of them is the story
   */
  record Nest(List<Region> regions, @Nullable Nest around, boolean story) {}

  private static final Nest OUTSIDE = new Nest(List.of(), null, false);

  Regions with(Region region) {
    List<Region> more = new ArrayList<>(all);
    more.add(region);
    return new Regions(more);
  }

  Regions with(Regions others) {
    List<Region> more = new ArrayList<>(all);
    more.addAll(others.all);
    return new Regions(more);
  }

  Stream<Declaration> describe() {
    return all.stream().flatMap(Region::describe);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Finds the regions on one page. */
  Finder finder() {
    return new Finder();
  }

  /** Looks at each element of a page once. */
  final class Finder {

    private final IdentityHashMap<Element, Nest> nests = new IdentityHashMap<>();
    private final Map<List<String>, BitSet> byClasses = new HashMap<>();

    /** What stands around a line; nothing on a text capture. */
    Nest around(Line line) {
      List<Element> path = line.markup().map(Markup::path).orElse(List.of());
      int known = path.size();
      Nest nest = null;
      while (known > 0 && nest == null) {
        nest = nests.get(path.get(--known));
      }
      Nest inner = nest == null ? OUTSIDE : nest;
      for (int i = nest == null ? 0 : known + 1; i < path.size(); i++) {
        inner = open(path, i, inner);
        nests.put(path.get(i), inner);
      }
      return inner;
    }

    private Nest open(List<Element> path, int index, Nest around) {
      BitSet begun = new BitSet();
      Element element = path.get(index);
      add(begun, byTag.get(element.name()), path, index);
      if (!element.id().isEmpty()) {
        add(begun, byId.get(element.id()), path, index);
      }
      for (String name : element.classes()) {
        add(begun, byClass.get(name), path, index);
      }
      if (!element.name().equals("body") && !element.name().equals("html")) {
        addUnkeyed(begun, path, index);
      }
      if (begun.isEmpty()) {
        return around;
      }
      List<Region> declared = begun.stream().mapToObj(all::get).toList();
      boolean story = around.story() || declared.stream().anyMatch(Region::story);
      return new Nest(declared, around, story);
    }

    /** Without an id, parts of classes alone decide, and pages repeat few classes. */
    private void addUnkeyed(BitSet begun, List<Element> path, int index) {
      Element element = path.get(index);
      if (!element.id().isEmpty()) {
        add(begun, unkeyed, path, index);
      } else if (!element.classes().isEmpty()) {
        BitSet known = byClasses.get(element.classes());
        if (known == null) {
          known = new BitSet();
          add(known, unkeyed, path, index);
          byClasses.put(element.classes(), known);
        }
        begun.or(known);
      }
    }

    private static void add(
        BitSet begun, @Nullable List<Pointer> pointers, List<Element> path, int index) {
      if (pointers == null) {
        return;
      }
      for (Pointer pointer : pointers) {
        if (pointer.selector().fits(path, index)) {
          begun.set(pointer.region());
        }
      }
    }
  }
}
