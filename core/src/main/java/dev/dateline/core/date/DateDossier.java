package dev.dateline.core.date;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of the dates of a page.
 *
 * @param findings by clock; {@link Clock#PUBLISHED} is always there, the others where they apply
 * @param candidates everything that looks like a date, each with its verdict, in page order
 */
public record DateDossier(Map<Clock, DateFinding> findings, List<DateCandidate> candidates) {

  /** Refuses a dossier that is silent about publication. */
  public DateDossier {
    if (!findings.containsKey(Clock.PUBLISHED)) {
      throw new IllegalArgumentException("a dossier says at least that publication is unresolved");
    }
    findings = Collections.unmodifiableMap(new EnumMap<>(findings));
    candidates = List.copyOf(candidates);
  }

  /** A dossier of a page without any date. */
  public static DateDossier undated(String why) {
    return new DateDossier(Map.of(Clock.PUBLISHED, DateFinding.unresolved(why)), List.of());
  }

  /** When this page was published. */
  public DateFinding published() {
    return of(Clock.PUBLISHED).orElseThrow();
  }

  /** What is known of a clock; empty where the page has no such time. */
  public Optional<DateFinding> of(Clock clock) {
    return Optional.ofNullable(findings.get(clock));
  }
}
