package dev.dateline.parsers.grammar;

import dev.dateline.core.page.Line;
import java.util.List;
import java.util.Optional;

/**
 * A line among its neighbours.
 *
 * @param lines of the page
 * @param index of the line
 */
public record Place(List<Line> lines, int index) {

  /** The line. */
  public Line line() {
    return lines.get(index);
  }

  /** The line as patterns see it. */
  public String view() {
    return line().view();
  }

  /** The line so many below it, or above it if negative; blank lines are not counted. */
  public Optional<Place> move(int by) {
    int moved = index + by;
    return moved >= 0 && moved < lines.size()
        ? Optional.of(new Place(lines, moved))
        : Optional.empty();
  }

  /** Whether no blank line parts it from the line above. */
  public boolean touchesPrevious() {
    return index > 0 && !line().afterBlank();
  }

  /** Whether no blank line parts it from the line below. */
  public boolean touchesNext() {
    return index + 1 < lines.size() && !lines.get(index + 1).afterBlank();
  }
}
