package dev.dateline.core.outlet;

import java.util.regex.Pattern;

/**
 * The short name of an outlet, such as {@code ngaynay}.
 *
 * @param value lower-case letters and digits, beginning with a letter
 */
public record OutletId(String value) implements Comparable<OutletId> {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{1,31}");

  /** Refuses any other form. */
  public OutletId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an outlet id: " + value);
    }
  }

  @Override
  public int compareTo(OutletId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
