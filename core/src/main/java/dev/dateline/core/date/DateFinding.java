package dev.dateline.core.date;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one clock, and why.
 *
 * @param status how well it is known
 * @param precision how finely; empty when nothing is known
 * @param interval from when to when
 * @param zone the zone of its days and times; empty when unknown
 * @param evidence the words it rests on
 * @param rule the rule that joined them, in one sentence that names the row of the event table
 */
public record DateFinding(
    DateStatus status,
    Optional<Precision> precision,
    DateInterval interval,
    Optional<DateZone> zone,
    List<Evidence> evidence,
    String rule) {

  /** Copies the list. */
  public DateFinding {
    evidence = List.copyOf(evidence);
  }

  /** Nothing is known, for this reason. */
  public static DateFinding unresolved(String why) {
    return new DateFinding(
        DateStatus.UNRESOLVED,
        Optional.empty(),
        DateInterval.OPEN,
        Optional.empty(),
        List.of(),
        why);
  }

  /** Evidence of equal weight contradicts itself; none of it is preferred. */
  static DateFinding conflict(List<Evidence> evidence, String why) {
    return new DateFinding(
        DateStatus.CONFLICT, Optional.empty(), DateInterval.OPEN, Optional.empty(), evidence, why);
  }
}
