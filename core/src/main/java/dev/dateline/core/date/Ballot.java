package dev.dateline.core.date;

import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.text.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A day of publication, and the candidates that give it. Candidates of one kind, and candidates
 * read from the same words, have one vote together.
 */
final class Ballot {

  private static final int FURTHEST_WEST = -12;
  private static final int FURTHEST_EAST = 14;

  private final LocalDate day;
  private final List<DateCandidate> supporters = new ArrayList<>();
  private boolean acrossZones;

  private Ballot(LocalDate day) {
    this.day = day;
  }

  /** All of the candidates that give this day. */
  static Ballot on(LocalDate day, List<DateCandidate> candidates, Optional<ZoneId> zone) {
    Ballot ballot = new Ballot(day);
    for (DateCandidate candidate : candidates) {
      if (localDay(candidate).equals(day)) {
        ballot.supporters.add(candidate);
      } else if (isSameInstantElsewhere(candidate, day, zone)) {
        ballot.supporters.add(candidate);
        ballot.acrossZones = true;
      }
    }
    return ballot;
  }

  LocalDate day() {
    return day;
  }

  List<DateCandidate> supporters() {
    return List.copyOf(supporters);
  }

  boolean isAcrossZones() {
    return acrossZones;
  }

  /** The independent kinds of evidence that give the day. */
  int votes() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    List<Span> counted = new ArrayList<>();
    for (DateCandidate supporter : supporters) {
      List<Span> spans = supporter.evidence().spans();
      boolean sameWords =
          spans.stream().anyMatch(span -> counted.stream().anyMatch(c -> overlap(c, span)));
      if (!sameWords && kinds.add(supporter.kind())) {
        counted.addAll(spans);
      }
    }
    return kinds.size();
  }

  static LocalDate localDay(DateCandidate candidate) {
    return candidate.value().fullDay().orElseThrow();
  }

  /**
   * Whether a time with an offset is, in another zone, a time of this day: in the declared zone
   * where there is one, else in any.
   */
  private static boolean isSameInstantElsewhere(
      DateCandidate candidate, LocalDate day, Optional<ZoneId> zone) {
    Optional<LocalTime> time = candidate.value().time();
    Optional<ZoneOffset> offset = candidate.value().offset();
    if (time.isEmpty() || offset.isEmpty()) {
      return false;
    }
    LocalDateTime printed = localDay(candidate).atTime(time.get());
    if (zone.isPresent()) {
      return printed.atOffset(offset.get()).atZoneSameInstant(zone.get()).toLocalDate().equals(day);
    }
    LocalDateTime utc =
        printed.atOffset(offset.get()).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    return !utc.plusHours(FURTHEST_WEST).toLocalDate().isAfter(day)
        && !utc.plusHours(FURTHEST_EAST).toLocalDate().isBefore(day);
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
