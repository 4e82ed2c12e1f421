package dev.dateline.parsers.grammar;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a line looks like where it stands.
 *
 * @param name what it is, for a person who asks why a line has its role
 * @param test whether a line looks like it
 * @param marks one of these stands in the view of every line that looks like it, so that other
 *     lines need not be tested; none when there is no such mark
 */
public record Shape(String name, Predicate<Place> test, Set<String> marks) {

  /** Copies the marks. */
  public Shape {
    marks = Set.copyOf(marks);
  }

  /** A shape without a mark. */
  public Shape(String name, Predicate<Place> test) {
    this(name, test, Set.of());
  }

  /** Whether the line at this place looks like it. */
  public boolean fits(Place place) {
    return test.test(place);
  }

  /** Looks like both. */
  public Shape and(Shape other) {
    return new Shape(
        name + ", " + other.name, test.and(other.test), marks.isEmpty() ? other.marks : marks);
  }

  /** Looks like one of the two. */
  public Shape or(Shape other) {
    Set<String> either = new HashSet<>();
    if (!marks.isEmpty() && !other.marks.isEmpty()) {
      either.addAll(marks);
      either.addAll(other.marks);
    }
    return new Shape(name + " or " + other.name, test.or(other.test), either);
  }

  /** Looks like the first and not like the second. */
  public Shape butNot(Shape other) {
    return new Shape(name + " but not " + other.name, test.and(other.test.negate()), marks);
  }

  /** The same under another name. */
  public Shape named(String newName) {
    return new Shape(newName, test, marks);
  }
}
