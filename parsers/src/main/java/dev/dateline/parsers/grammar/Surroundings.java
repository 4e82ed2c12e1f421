package dev.dateline.parsers.grammar;

import dev.dateline.core.page.Line;
import java.util.List;

/** Shapes that ask what stands around a line, farther than the next one. */
public final class Surroundings {

  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_MENU = 12;
  private static final int LONGEST_BLOCK = 19;
  private static final int LONGEST_TOP = 48;
  private static final int LONGEST_SITE_NAME = 60;

  private Surroundings() {}

  /** Nothing stands above it but a few labels. */
  public static Shape atTop() {
    return new Shape(
        "top of the page",
        place -> {
          for (int i = 0; i < place.index(); i++) {
            String above = place.lines().get(i).view();
            if (i == LONGEST_TOP
                || above.length() > LONGEST_SITE_NAME
                || VietnameseShapes.isTold(above)) {
              return false;
            }
          }
          return true;
        });
  }

  /** So many such lines stand above it. */
  public static Shape below(Shape shape, int fewest) {
    return new Shape(
        fewest + " times " + shape.name() + " above",
        place -> {
          int count = 0;
          for (int i = 0; i < place.index() && count < fewest; i++) {
            count += shape.fits(new Place(place.lines(), i)) ? 1 : 0;
          }
          return count == fewest;
        });
  }

  /** Nothing but short lines parts it from such a label above, and none that says otherwise. */
  public static Shape shortBelow(Shape label, Shape otherLabel) {
    return new Shape(
        "short, below " + label.name(),
        place -> {
          int i = place.index();
          while (i > Math.max(0, place.index() - LONGEST_MENU)
              && place.lines().get(i).view().length() <= LONGEST_LABEL
              && !otherLabel.fits(new Place(place.lines(), i))
              && !VietnameseShapes.isTold(place.lines().get(i).view())) {
            i--;
            if (label.fits(new Place(place.lines(), i))) {
              return true;
            }
          }
          return false;
        });
  }

  /**
   * The first of so many lines that belong together: blank lines part the page into blocks, and
   * this one holds nothing but such groups.
   */
  public static Shape block(int size) {
    return new Shape("first of " + size, place -> isFirstOf(place, size));
  }

  /** Blank lines stand above and below, or the ends of the page. */
  public static Shape alone() {
    return new Shape("alone", place -> !place.touchesPrevious() && !place.touchesNext());
  }

  /** None of the next lines looks like this. So many are asked, that no page takes long. */
  public static Shape noneAhead(int most, Shape later) {
    return new Shape(
        "no " + later.name() + " below",
        place -> {
          int end = Math.min(place.lines().size(), place.index() + 1 + most);
          for (int i = place.index() + 1; i < end; i++) {
            if (later.fits(new Place(place.lines(), i))) {
              return false;
            }
          }
          return true;
        });
  }

  /** The same words as a line at the top of the page, up to a final full stop: its headline. */
  public static Shape saidAtTop() {
    return new Shape(
        "the words of a line at the top",
        place -> {
          String words = Prose.bare(place.view());
          for (int i = 0; i < Math.min(place.index(), LONGEST_MENU); i++) {
            if (Prose.bare(place.lines().get(i).view()).equals(words)) {
              return true;
            }
          }
          return false;
        });
  }

  /** So many lines below, blank lines not counted, stands such a line. */
  public static Shape ahead(int lines, Shape shape) {
    return new Shape(
        shape.name() + " " + lines + " lines below",
        place -> {
          int index = place.index() + lines;
          return index < place.lines().size() && shape.fits(new Place(place.lines(), index));
        });
  }

  /** Such a line follows, with no more than so many of the others between. */
  public static Shape leadsTo(Shape target, int most, Shape between) {
    return new Shape(
        "above " + target.name(),
        place -> {
          for (int i = 1; i <= most + 1 && place.index() + i < place.lines().size(); i++) {
            Place below = new Place(place.lines(), place.index() + i);
            if (target.fits(below)) {
              return true;
            }
            if (!between.fits(below)) {
              return false;
            }
          }
          return false;
        });
  }

  /** The page prints so many lines like this. */
  public static Shape several(Shape shape, int fewest) {
    return new Shape(
        "several times " + shape.name(),
        place -> {
          int count = 0;
          for (int i = 0; i < place.lines().size() && count < fewest; i++) {
            count += shape.fits(new Place(place.lines(), i)) ? 1 : 0;
          }
          return count == fewest;
        });
  }

  /** From here to its end the page prints these two in turn, and no fewer pairs than so many. */
  public static Shape inTurn(Shape one, Shape other, int fewest) {
    return new Shape(
        one.name() + " and " + other.name() + " in turn",
        place -> {
          List<Line> lines = place.lines();
          for (int i = place.index(); i < lines.size(); i++) {
            boolean even = (i - place.index()) % 2 == 0;
            if (!(even ? one : other).fits(new Place(lines, i))) {
              return false;
            }
          }
          return lines.size() - place.index() >= 2 * fewest;
        });
  }

  /** One of these stands in the line, in the same letters. */
  public static Shape mentions(String... words) {
    List<String> all = List.of(words);
    return new Shape(
        "mentions «" + words[0] + "»",
        place -> {
          for (int i = 0; i < all.size(); i++) {
            if (place.view().contains(all.get(i))) {
              return true;
            }
          }
          return false;
        },
        Shapes.marks(all));
  }

  /** Ends with these characters. */
  public static Shape endsWith(String end) {
    return new Shape(
        "ends with «" + end + "»", place -> place.view().stripTrailing().endsWith(end));
  }

  private static boolean isFirstOf(Place place, int size) {
    List<Line> lines = place.lines();
    int first = place.index();
    while (first > 0 && !lines.get(first).afterBlank() && place.index() - first < LONGEST_BLOCK) {
      first--;
    }
    int end = place.index() + 1;
    while (end < lines.size() && !lines.get(end).afterBlank() && end - first < LONGEST_BLOCK) {
      end++;
    }
    return first > 0
        && lines.get(first).afterBlank()
        && end - first < LONGEST_BLOCK
        && (end - first) % size == 0
        && (place.index() - first) % size == 0;
  }
}
