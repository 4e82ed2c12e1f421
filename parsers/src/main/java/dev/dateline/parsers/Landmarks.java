package dev.dateline.parsers;

import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import dev.dateline.parsers.grammar.MarkedShapes;
import dev.dateline.parsers.grammar.Place;
import dev.dateline.parsers.grammar.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The landmarks of several editions, looked for together: no page is scanned for each of them. */
final class Landmarks {

  private final IdentityHashMap<Edition, Integer> starts = new IdentityHashMap<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final MarkedShapes marks;

  Landmarks(List<Edition> editions) {
    for (Edition edition : editions) {
      starts.put(edition, shapes.size());
      shapes.addAll(edition.landmarks());
    }
    this.marks = new MarkedShapes(shapes);
  }

  /** The landmarks of a page, which are looked for when somebody first asks. */
  Met on(Page page) {
    return new Met(page.lines());
  }

  private BitSet found(List<Line> lines) {
    BitSet met = new BitSet(shapes.size());
    for (int i = 0; i < lines.size(); i++) {
      Place place = new Place(lines, i);
      BitSet possible = marks.in(place.view());
      possible.andNot(met);
      for (int at = possible.nextSetBit(0); at >= 0; at = possible.nextSetBit(at + 1)) {
        if (shapes.get(at).fits(place)) {
          met.set(at);
        }
      }
    }
    return met;
  }

  /** The landmarks that stand on a page. */
  final class Met {

    private final List<Line> lines;
    private Optional<BitSet> found = Optional.empty();

    private Met(List<Line> lines) {
      this.lines = lines;
    }

    /** The names of those that are an edition's, in its order. */
    List<String> of(Edition edition) {
      BitSet met = found.orElseGet(() -> found(lines));
      found = Optional.of(met);
      List<String> names = new ArrayList<>();
      int start = starts.getOrDefault(edition, shapes.size());
      int end = Math.min(shapes.size(), start + edition.landmarks().size());
      for (int at = met.nextSetBit(start); at >= 0 && at < end; at = met.nextSetBit(at + 1)) {
        names.add(shapes.get(at).name());
      }
      return names;
    }
  }
}
