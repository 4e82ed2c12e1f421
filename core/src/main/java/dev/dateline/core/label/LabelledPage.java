package dev.dateline.core.label;

import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import dev.dateline.core.text.Blank;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page whose every printed character belongs to exactly one segment. One that loses or doubles a
 * character cannot be made.
 *
 * @param page the page
 * @param segments its segments in page order
 */
public record LabelledPage(Page page, List<Segment> segments) {

  /** Refuses segments that overlap, are out of order or leave a printed character out. */
  public LabelledPage {
    segments = List.copyOf(segments);
    Iterator<Segment> remaining = segments.iterator();
    Segment next = remaining.hasNext() ? remaining.next() : null;
    for (Line line : page.lines()) {
      int covered = 0;
      while (next != null && next.line() == line) {
        requireBlank(line, covered, next.from());
        covered = next.to();
        next = remaining.hasNext() ? remaining.next() : null;
      }
      requireBlank(line, covered, line.text().length());
    }
    if (next != null) {
      throw new IllegalArgumentException("out of order or not of this page: " + next);
    }
  }

  /** A page that nobody can explain. */
  public static LabelledPage unknown(Page page) {
    return new LabelledPage(
        page, page.lines().stream().map(line -> Segment.unknown(line, "page")).toList());
  }

  /** The segments of this role, in page order. */
  public Stream<Segment> of(Role role) {
    return segments.stream().filter(segment -> segment.role() == role);
  }

  /** The segments of this family, in page order. */
  public Stream<Segment> of(Role.Family family) {
    return segments.stream().filter(segment -> segment.role().family() == family);
  }

  private static void requireBlank(Line line, int from, int to) {
    if (from > to || !Blank.isBlank(line.text().substring(from, to))) {
      throw new IllegalArgumentException(
          "characters [%d, %d) have no role or two in line %s".formatted(from, to, line));
    }
  }
}
