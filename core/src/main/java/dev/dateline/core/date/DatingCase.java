package dev.dateline.core.date;

import dev.dateline.core.label.Segment;
import dev.dateline.core.outlet.Carrier;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * All that may speak for the dates of a page.
 *
 * @param candidates everything that looks like a date, not judged yet, in page order
 * @param story the segments of the story, in page order; nothing else may prove a year
 * @param zone the zone the outlet is declared to print
 * @param carrier whether the page is the outlet's own
 * @param captureTime when the page was captured, if the carrier says so
 */
public record DatingCase(
    List<DateCandidate> candidates,
    List<Segment> story,
    ZoneId zone,
    Carrier carrier,
    Optional<Instant> captureTime) {

  /** Copies the lists. */
  public DatingCase {
    candidates = List.copyOf(candidates);
    story = List.copyOf(story);
  }
}
