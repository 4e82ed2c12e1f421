package dev.dateline.parsers.grammar;

import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Gives roles to one line, or to lines that follow each other. */
public final class Rule {

  private final List<Shape> shapes;
  private final List<Role> roles;
  private final Optional<Form> parts;
  private final boolean once;
  private final boolean opens;
  private final boolean overBlanks;

  private Rule(
      List<Shape> shapes,
      List<Role> roles,
      Optional<Form> parts,
      boolean once,
      boolean opens,
      boolean overBlanks) {
    this.shapes = List.copyOf(shapes);
    this.roles = List.copyOf(roles);
    this.parts = parts;
    this.once = once;
    this.opens = opens;
    this.overBlanks = overBlanks;
  }

  /** Begins a rule for lines that follow each other without a blank line between them. */
  public static Lines lines(Shape... shapes) {
    return new Lines(List.of(shapes));
  }

  /** Begins a rule for one line. */
  public static Lines line(Shape shape) {
    return new Lines(List.of(shape));
  }

  /**
   * A rule for a line that prints several things. Each group of the form begins a segment, which
   * reaches to the next one.
   */
  public static Rule parts(Form form, Role... roles) {
    return new Rule(
        List.of(Shapes.like(form)), List.of(roles), Optional.of(form), false, false, false);
  }

  /** The shapes of a rule that has no roles yet. */
  public record Lines(List<Shape> shapes) {

    /** Gives one role to each line. */
    public Rule is(Role... roles) {
      if (roles.length != shapes.size()) {
        throw new IllegalArgumentException("one role for each line: " + shapes);
      }
      return new Rule(shapes, List.of(roles), Optional.empty(), false, false, false);
    }
  }

  /** The same rule, which holds only once on a page. */
  public Rule once() {
    return new Rule(shapes, roles, parts, true, opens, overBlanks);
  }

  /**
   * The same rule, where its first line also looks like this. Asked before anything else: a cheap
   * shape spares a dear one.
   */
  public Rule when(Shape shape) {
    List<Shape> guarded = new ArrayList<>(shapes);
    guarded.set(0, shape.and(shapes.get(0)).named(shapes.get(0).name()));
    return new Rule(guarded, roles, parts, once, opens, overBlanks);
  }

  /** The same rule, which also begins its zone wherever the page was before. */
  public Rule opens() {
    return new Rule(shapes, roles, parts, once, true, overBlanks);
  }

  /** The same rule, whose lines may have blank lines between them. */
  public Rule overBlanks() {
    return new Rule(shapes, roles, parts, once, opens, true);
  }

  /** What its first line looks like. */
  Shape opening() {
    return shapes.get(0);
  }

  boolean isOnce() {
    return once;
  }

  List<Role> roles() {
    return roles;
  }

  boolean isOpener() {
    return opens;
  }

  Declaration describe(Declaration.Scope scope, String part) {
    List<String> names = shapes.stream().map(Shape::name).toList();
    return new Declaration(scope, part, names, roles, once, opens);
  }

  /** The segments of the lines from here, or none if they do not fit. */
  List<Segment> apply(Place place, String zone) {
    if (place.index() + shapes.size() > place.lines().size()) {
      return List.of();
    }
    for (int i = 0; i < shapes.size(); i++) {
      Place at = i == 0 ? place : new Place(place.lines(), place.index() + i);
      boolean parted = i > 0 && !overBlanks && at.line().afterBlank();
      if (parted || !shapes.get(i).fits(at)) {
        return List.of();
      }
    }
    return parts.map(form -> split(place.line(), form, zone)).orElseGet(() -> whole(place, zone));
  }

  private List<Segment> whole(Place place, String zone) {
    List<Segment> segments = new ArrayList<>(shapes.size());
    for (int i = 0; i < shapes.size(); i++) {
      Line line = place.lines().get(place.index() + i);
      segments.add(Segment.of(line, roles.get(i), zone, shapes.get(i).name()));
    }
    return segments;
  }

  /** A group that took no part gives its place to its neighbours, and its role to nobody. */
  private List<Segment> split(Line line, Form form, String zone) {
    MatchResult match = form.all(line.view().strip()).orElseThrow();
    int indent = line.view().indexOf(line.view().strip());
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    Role role = Role.UNKNOWN;
    for (int group = 1; group <= roles.size(); group++) {
      if (match.start(group) < 0 || match.start(group) == match.end(group)) {
        continue;
      }
      int start = line.printed(indent + match.start(group));
      if (start > from && role != Role.UNKNOWN) {
        segments.add(new Segment(line, from, start, role, zone, form.name()));
        from = start;
      }
      role = roles.get(group - 1);
    }
    segments.add(new Segment(line, from, line.text().length(), role, zone, form.name()));
    return segments;
  }
}
