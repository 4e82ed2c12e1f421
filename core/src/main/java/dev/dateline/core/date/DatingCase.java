package dev.dateline.core.date;

import dev.dateline.core.label.Segment;
import dev.dateline.core.outlet.Carrier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * All that may speak for the dates of a page.
 *
 * @param candidates everything that looks like a date, not judged yet, in page order
 * @param story the segments of the story, in page order; nothing else may prove a year
 * @param zone the zone the outlet is declared to print; empty when nobody has described the outlet
 * @param carrier whether the page is the outlet's own
 * @param captureTime when the page was captured, if the carrier says so
 */
public record DatingCase(
    List<DateCandidate> candidates,
    List<Segment> story,
    Optional<ZoneId> zone,
    Carrier carrier,
    Optional<Instant> captureTime) {

  private static final ZoneOffset EARLIEST_MORNING = ZoneOffset.ofHours(14);

  /** Copies the lists. */
  public DatingCase {
    candidates = List.copyOf(candidates);
    story = List.copyOf(story);
  }

  /** The zone of days and times that print none; empty when nobody has declared one. */
  Optional<DateZone> declaredZone() {
    return zone.map(declared -> new DateZone(declared, true));
  }

  /** The last local day, anywhere on earth, on which the page can have been captured. */
  Optional<LocalDate> lastDay() {
    return captureTime.map(time -> time.atOffset(EARLIEST_MORNING).toLocalDate());
  }
}
