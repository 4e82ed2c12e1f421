package dev.dateline.parsers.grammar;

import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How an outlet's page reads from top to bottom, in zones.
 *
 * <p>A shape that opens a later zone interrupts; otherwise the first fitting rule of this zone
 * gives the roles, else a next zone without an opener begins, else the line is unknown.
 */
public final class PageGrammar {

  private static final Set<Role.Family> ASIDE =
      Set.of(Role.Family.FURNITURE, Role.Family.RELATED, Role.Family.UNKNOWN);

  private final List<Zone> zones;
  private final Regions regions;
  private final List<Rule> anywhere;
  private final ZoneRules rules;

  private PageGrammar(List<Zone> zones, Regions regions, List<Rule> anywhere) {
    this.zones = List.copyOf(zones);
    this.anywhere = List.copyOf(anywhere);
    this.regions = regions;
    this.rules = new ZoneRules(anywhere, zones.stream().map(Zone::rules).toList());
  }

  /** A page without zones, to which they are added from the top. */
  public static PageGrammar page() {
    return new PageGrammar(List.of(), Regions.NONE, List.of());
  }

  /** The same page with one more zone below. */
  public PageGrammar zone(String name, Rule... rules) {
    List<Zone> more = new ArrayList<>(zones);
    more.add(new Zone(name, List.of(rules)));
    return new PageGrammar(more, regions, anywhere);
  }

  /** The same page, where these rules are tried before those of any zone, and begin none. */
  public PageGrammar anywhere(Rule... rules) {
    return new PageGrammar(zones, regions, List.of(rules));
  }

  /**
   * The same page, where these rules hold inside these elements of its markup. They win over the
   * zones; the innermost element speaks first, of one element the region declared first.
   *
   * @param selectors CSS, with commas between them: {@code div.widget .info-title, h2.sapo}
   */
  public PageGrammar inside(String selectors, Rule... rules) {
    return new PageGrammar(zones, regions.with(Region.of(selectors, false, rules)), anywhere);
  }

  /** The same as {@link #inside}; where such an element stands, no line outside it is story. */
  public PageGrammar story(String selectors, Rule... rules) {
    return new PageGrammar(zones, regions.with(Region.of(selectors, true, rules)), anywhere);
  }

  /** The same page with what another one declares of its markup. */
  public PageGrammar inside(PageGrammar shared) {
    return new PageGrammar(zones, regions.with(shared.regions), anywhere);
  }

  /** Gives every line of a page its role. */
  public LabelledPage label(Page page) {
    return new LabelledPage(page, new Reading(page.lines()).read());
  }

  /** Every rule in the order they are declared: anywhere, zones from the top, regions of markup. */
  public Stream<Declaration> describe() {
    return Stream.of(
            anywhere.stream().map(rule -> rule.describe(Declaration.Scope.ANYWHERE, "anywhere")),
            zones.stream().flatMap(Zone::describe),
            regions.describe())
        .flatMap(part -> part);
  }

  /** A part of a page. */
  private record Zone(String name, List<Rule> rules, boolean hasOpener) {

    Zone(String name, List<Rule> rules) {
      this(name, rules, rules.stream().anyMatch(Rule::isOpener));
    }

    Stream<Declaration> describe() {
      return rules.stream().map(rule -> rule.describe(Declaration.Scope.ZONE, name));
    }
  }

  /** One pass over one page. */
  private final class Reading {

    private final List<Line> lines;
    private final Set<Rule> spent = new HashSet<>();
    private final Set<Role> told = EnumSet.noneOf(Role.class);
    private final Regions.Finder finder = regions.finder();
    private final boolean hasStory;
    private boolean storyBegun;
    private final List<Segment> segments = new ArrayList<>();
    private int current;

    Reading(List<Line> lines) {
      this.lines = lines;
      this.hasStory =
          !regions.isEmpty() && lines.stream().anyMatch(line -> finder.around(line).story());
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
      if (regions.isEmpty() || place.line().markup().isEmpty()) {
        return read(place);
      }
      Regions.Nest around = finder.around(place.line());
      List<Segment> marked = marked(place, around);
      if (!marked.isEmpty()) {
        storyBegun |= around.story();
        marked.forEach(segment -> told.add(segment.role()));
        return marked;
      }
      if (!hasStory || around.story()) {
        storyBegun |= around.story();
        return read(place);
      }
      return storyBegun ? aside(place) : List.of(unknown(place));
    }

    /**
     * Below a story that the markup sets apart, the zones know furniture and other stories only.
     */
    private List<Segment> aside(Place place) {
      int before = current;
      List<Segment> found = read(place);
      boolean quiet = found.stream().map(Segment::role).map(Role::family).allMatch(ASIDE::contains);
      if (quiet) {
        return found;
      }
      current = before;
      return List.of(unknown(place));
    }

    private Segment unknown(Place place) {
      return Segment.unknown(place.line(), "outside the story");
    }

    private List<Segment> marked(Place place, Regions.Nest around) {
      boolean inStory = false;
      for (Regions.Nest nest = around; nest != null && !inStory; nest = nest.around()) {
        inStory = nest.regions().stream().anyMatch(Region::story);
        for (Region region : nest.regions()) {
          for (Rule rule : region.rules()) {
            List<Segment> found = apply(rule, place, region.name());
            if (!found.isEmpty()) {
              return found;
            }
          }
        }
      }
      return List.of();
    }

    private List<Segment> read(Place place) {
      BitSet possible = rules.possible(place.view());
      List<Segment> furniture = first(possible, 0, rules.start(0), place, "anywhere");
      if (!furniture.isEmpty()) {
        return furniture;
      }
      for (int at = rules.nextOpener(possible, rules.start(current + 1));
          at >= 0;
          at = rules.nextOpener(possible, at + 1)) {
        int zone = rules.zoneOf(at);
        List<Segment> opened = apply(rules.rule(at), place, zones.get(zone).name());
        if (!opened.isEmpty()) {
          current = zone;
          return opened;
        }
      }
      for (int zone = current; zone < zones.size(); zone++) {
        if (zone > current && zones.get(zone).hasOpener()) {
          break;
        }
        String name = zones.get(zone).name();
        List<Segment> found =
            first(possible, rules.start(zone), rules.start(zone + 1), place, name);
        if (!found.isEmpty()) {
          current = zone;
          return found;
        }
      }
      String zone = zones.isEmpty() ? "page" : zones.get(current).name();
      return List.of(Segment.unknown(place.line(), zone));
    }

    /** What the first fitting rule gives, of those from one place of the order to another. */
    private List<Segment> first(BitSet possible, int from, int to, Place place, String zone) {
      for (int at = possible.nextSetBit(from);
          at >= 0 && at < to;
          at = possible.nextSetBit(at + 1)) {
        List<Segment> found = apply(rules.rule(at), place, zone);
        if (!found.isEmpty()) {
          return found;
        }
      }
      return List.of();
    }

    private List<Segment> apply(Rule rule, Place place, String zone) {
      if (rule.isOnce() && isSpent(rule)) {
        return List.of();
      }
      List<Segment> found = rule.apply(place, zone);
      if (rule.isOnce() && !found.isEmpty()) {
        spent.add(rule);
      }
      return found;
    }

    /** What the markup has told is not guessed from looks once more. */
    private boolean isSpent(Rule rule) {
      return spent.contains(rule) || told.containsAll(rule.roles());
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
