package dev.dateline.core.reading;

import dev.dateline.core.outlet.OutletId;
import java.util.List;

/**
 * How well an outlet's grammar explains a page.
 *
 * @param outlet whose grammar
 * @param landmarks the marks of the outlet that the page prints, in the grammar's words
 * @param explained lines with a role
 * @param lines lines of the page
 */
public record Claim(OutletId outlet, List<String> landmarks, int explained, int lines) {

  /** Copies the list. */
  public Claim {
    landmarks = List.copyOf(landmarks);
  }

  /** Whether any landmark is met. Without one, explaining a page proves nothing. */
  public boolean hasLandmark() {
    return !landmarks.isEmpty();
  }

  /** Share of the lines explained, 0 to 1. */
  public double share() {
    return lines == 0 ? 0 : (double) explained / lines;
  }
}
