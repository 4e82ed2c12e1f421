package dev.dateline.parsers.grammar;

import java.util.function.Predicate;

/**
 * What a line looks like where it stands.
 *
 * @param name what it is, for a person who asks why a line has its role
 * @param test whether a line looks like it
 */
public record Shape(String name, Predicate<Place> test) {

  /** Whether the line at this place looks like it. */
  public boolean fits(Place place) {
    return test.test(place);
  }

  /** Looks like both. */
  public Shape and(Shape other) {
    return new Shape(name + ", " + other.name, test.and(other.test));
  }

  /** Looks like one of the two. */
  public Shape or(Shape other) {
    return new Shape(name + " or " + other.name, test.or(other.test));
  }

  /** Looks like the first and not like the second. */
  public Shape butNot(Shape other) {
    return new Shape(name + " but not " + other.name, test.and(other.test.negate()));
  }

  /** The same under another name. */
  public Shape named(String newName) {
    return new Shape(newName, test);
  }
}
