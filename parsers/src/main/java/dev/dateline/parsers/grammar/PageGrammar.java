package dev.dateline.parsers.grammar;

import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Segment;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How an outlet's page reads from top to bottom, in zones.
 *
 * <p>A shape that opens a later zone interrupts; otherwise the first fitting rule of this zone
 * gives the roles, else a next zone without an opener begins, else the line is unknown.
 */
public final class PageGrammar {

  private final List<Zone> zones;

  private PageGrammar(List<Zone> zones) {
    this.zones = List.copyOf(zones);
  }

  /** A page without zones, to which they are added from the top. */
  public static PageGrammar page() {
    return new PageGrammar(List.of());
  }

  /** The same page with one more zone below. */
  public PageGrammar zone(String name, Rule... rules) {
    List<Zone> more = new ArrayList<>(zones);
    more.add(new Zone(name, List.of(rules)));
    return new PageGrammar(more);
  }

  /** Gives every line of a page its role. */
  public LabelledPage label(Page page) {
    return new LabelledPage(page, new Reading(page.lines()).read());
  }

  /** A part of a page. */
  private record Zone(String name, List<Rule> rules, boolean hasOpener) {

    Zone(String name, List<Rule> rules) {
      this(name, rules, rules.stream().anyMatch(Rule::isOpener));
    }
  }

  /** One pass over one page. */
  private final class Reading {

    private final List<Line> lines;
    private final Set<Rule> spent = new HashSet<>();
    private final List<Segment> segments = new ArrayList<>();
    private int current;

    Reading(List<Line> lines) {
      this.lines = lines;
    }

    List<Segment> read() {
      for (int i = 0; i < lines.size(); ) {
        Place place = new Place(lines, i);
        List<Segment> found = next(place);
        segments.addAll(found);
        i += linesOf(found);
      }
      return segments;
    }

    private List<Segment> next(Place place) {
      for (int zone = current + 1; zone < zones.size(); zone++) {
        List<Segment> opened = apply(place, zone, true);
        if (!opened.isEmpty()) {
          current = zone;
          return opened;
        }
      }
      for (int zone = current; zone < zones.size(); zone++) {
        if (zone > current && zones.get(zone).hasOpener()) {
          break;
        }
        List<Segment> found = apply(place, zone, false);
        if (!found.isEmpty()) {
          current = zone;
          return found;
        }
      }
      String zone = zones.isEmpty() ? "page" : zones.get(current).name();
      return List.of(Segment.unknown(place.line(), zone));
    }

    private List<Segment> apply(Place place, int index, boolean openersOnly) {
      Zone zone = zones.get(index);
      if (openersOnly && !zone.hasOpener()) {
        return List.of();
      }
      for (Rule rule : zone.rules()) {
        if ((openersOnly && !rule.isOpener()) || (rule.isOnce() && spent.contains(rule))) {
          continue;
        }
        List<Segment> found = rule.apply(place, zone.name());
        if (!found.isEmpty()) {
          if (rule.isOnce()) {
            spent.add(rule);
          }
          return found;
        }
      }
      return List.of();
    }

    private int linesOf(List<Segment> found) {
      int count = 1;
      for (int i = 1; i < found.size(); i++) {
        count += found.get(i).line() == found.get(i - 1).line() ? 0 : 1;
      }
      return count;
    }
  }
}
