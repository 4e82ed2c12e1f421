package dev.dateline.core.date;

import dev.dateline.core.date.DateCandidate.Verdict;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds when a page was captured, or since when it may have been. */
final class CaptureBounds {

  private static final Comparator<DateCandidate> LATEST =
      Comparator.comparing(c -> bound(c).day().atTime(bound(c).time().orElse(LocalTime.MIN)));

  private CaptureBounds() {}

  static Optional<DateFinding> find(DatingCase dating, Docket docket) {
    Optional<DateCandidate> latest =
        docket
            .of(Clock.CAPTURED)
            .filter(c -> c.verdict() == Verdict.OPEN && c.value().fullDay().isPresent())
            .max(LATEST);
    latest.ifPresent(c -> docket.judge(c::equals, Verdict.USED, "It bounds the capture only."));
    docket.judge(
        c -> c.clock() == Clock.CAPTURED, Verdict.OUTVOTED, "A later one bounds the capture.");
    return dating
        .captureTime()
        .map(CaptureBounds::known)
        .or(() -> latest.map(c -> since(c, dating)));
  }

  private static DateFinding known(Instant captured) {
    LocalDateTime utc = LocalDateTime.ofInstant(captured, ZoneOffset.UTC);
    return new DateFinding(
        DateStatus.PROVEN,
        Optional.of(Precision.SECOND),
        DateInterval.on(new DateBound(utc.toLocalDate(), Optional.of(utc.toLocalTime()))),
        Optional.of(new DateZone(ZoneOffset.UTC, false)),
        List.of(Evidence.outside(captured.toString())),
        "The carrier of the capture says so.");
  }

  private static DateFinding since(DateCandidate latest, DatingCase dating) {
    return new DateFinding(
        DateStatus.DERIVED,
        Optional.of(latest.value().time().isPresent() ? Precision.MINUTE : Precision.DAY),
        DateInterval.from(bound(latest)),
        dating.declaredZone(),
        List.of(latest.evidence()),
        "Not before the newest date of other stories on the page.");
  }

  private static DateBound bound(DateCandidate candidate) {
    return new DateBound(candidate.value().fullDay().orElseThrow(), candidate.value().time());
  }
}
