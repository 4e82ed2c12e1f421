package dev.dateline.parsers.grammar;

import dev.dateline.core.page.Line;
import java.util.List;

/** Shapes of short lines that stand in a row: menus that lost their layout, tags below a story. */
public final class Runs {

  private static final int LONGEST = 12;
  private static final int LONGEST_MENU = 48;
  private static final int FEWEST_IN_MENU = 4;

  private Runs() {}

  /**
   * One of four or more lines in a row, none longer than this and none parted by a blank line, with
   * nothing longer above them than the name of the site: a menu that was laid out one word a line.
   * The last one may be something else.
   */
  public static Shape inMenu(int longest, Shape otherwise) {
    Shape top = Surroundings.atTop();
    return new Shape(
        "menu, one word a line",
        place -> {
          if (place.view().length() > longest || !place.touchesNext() || !top.fits(place)) {
            return false;
          }
          int first = place.index();
          while (first > 0
              && !place.lines().get(first).afterBlank()
              && isShort(place, first - 1, longest, otherwise)) {
            first--;
          }
          int end = place.index();
          while (end < place.lines().size()
              && (end == place.index() || !place.lines().get(end).afterBlank())
              && isShort(place, end, longest, otherwise)
              && end - first < LONGEST_MENU) {
            end++;
          }
          return end > place.index() && end - first >= FEWEST_IN_MENU;
        });
  }

  private static boolean isShort(Place place, int index, int longest, Shape otherwise) {
    Place at = new Place(place.lines(), index);
    return at.view().length() <= longest && !otherwise.fits(at);
  }

  /** Few lines part it from such a line above and from such a line below, all like itself. */
  public static Shape between(Shape above, Shape other, Shape below) {
    return new Shape(
        "short, between " + above.name() + " and " + below.name(),
        place ->
            other.fits(place)
                && reaches(place, -1, above, other)
                && reaches(place, 1, below, other));
  }

  /** Nothing but such lines parts it from such a line above and from the end of the page. */
  public static Shape closing(Shape above, Shape other) {
    return new Shape(
        "below " + above.name() + " to the end of the page",
        place -> other.fits(place) && endsSoon(place, other) && reaches(place, -1, above, other));
  }

  private static boolean reaches(Place place, int step, Shape target, Shape between) {
    int index = place.index() + step;
    for (int i = 0; i < LONGEST && index >= 0 && index < place.lines().size(); i++) {
      Place at = new Place(place.lines(), index);
      if (target.fits(at)) {
        return true;
      }
      if (!between.fits(at)) {
        return false;
      }
      index += step;
    }
    return false;
  }

  private static boolean endsSoon(Place place, Shape other) {
    List<Line> lines = place.lines();
    if (lines.size() - place.index() > LONGEST) {
      return false;
    }
    for (int i = place.index(); i < lines.size(); i++) {
      if (!other.fits(new Place(lines, i))) {
        return false;
      }
    }
    return true;
  }
}
