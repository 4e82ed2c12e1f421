package dev.dateline.core.date;

import dev.dateline.core.date.DateCandidate.Verdict;
import dev.dateline.core.outlet.Carrier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the candidates of a page and says what is known of each clock. A pure function. */
public final class DateResolver {

  private final EventDays eventDays;

  /** A resolver that lets the events of this table prove years. */
  public DateResolver(EventTable events) {
    this.eventDays = new EventDays(new EventYears(new YearClues(events)));
  }

  /** The dossier of a case. */
  public DateDossier resolve(DatingCase dating) {
    Docket docket = new Docket(dating.candidates());
    dating.lastDay().ifPresent(last -> excludeAfter(last, docket));
    Map<Clock, DateFinding> findings = new EnumMap<>(Clock.class);
    Optional<DateFinding> eventDay = eventDays.find(dating, docket);
    eventDay.ifPresent(finding -> findings.put(Clock.EVENT_DAY, finding));
    Optional<DateFinding> published =
        new PublicationDays(Clock.PUBLISHED, dating, docket).find(eventDay);
    if (dating.carrier() == Carrier.REPOST) {
      new PublicationDays(Clock.PUBLISHED_AT_SOURCE, dating, docket)
          .find(eventDay)
          .or(() -> eventDay.flatMap(day -> bounded(Optional.of(day), Optional.empty())))
          .ifPresent(finding -> findings.put(Clock.PUBLISHED_AT_SOURCE, finding));
    }
    Optional<DateFinding> modified =
        new PublicationDays(Clock.MODIFIED, dating, docket).find(Optional.empty());
    modified.ifPresent(finding -> findings.put(Clock.MODIFIED, finding));
    findings.put(
        Clock.PUBLISHED,
        published
            .or(() -> bounded(eventDay.filter(any -> dating.carrier() == Carrier.DIRECT), modified))
            .orElseGet(() -> unresolved(dating.carrier())));
    CaptureBounds.find(dating, docket).ifPresent(found -> findings.put(Clock.CAPTURED, found));
    docket.judge(
        candidate -> candidate.kind() == DateCandidate.Kind.STORY_DAY,
        Verdict.OUTVOTED,
        "An earlier day of the story speaks for it.");
    return new DateDossier(findings, docket.closed());
  }

  private static void excludeAfter(LocalDate last, Docket docket) {
    docket.judge(
        candidate -> candidate.value().fullDay().filter(last::isBefore).isPresent(),
        Verdict.EXCLUDED,
        "It lies after the capture.");
  }

  /** Not before the day the story tells, not after the day the page was changed. */
  private static Optional<DateFinding> bounded(
      Optional<DateFinding> eventDay, Optional<DateFinding> modified) {
    Optional<LocalDate> from = eventDay.flatMap(finding -> finding.interval().day());
    Optional<LocalDate> to =
        modified
            .flatMap(finding -> finding.interval().day())
            .filter(day -> from.isEmpty() || !from.get().isAfter(day));
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    List<Evidence> evidence = new ArrayList<>();
    List<String> rule = new ArrayList<>();
    eventDay
        .filter(any -> from.isPresent())
        .ifPresent(
            finding -> {
              evidence.addAll(finding.evidence());
              rule.add("Not before the day the story tells. " + finding.rule());
            });
    modified
        .filter(any -> to.isPresent())
        .ifPresent(
            finding -> {
              evidence.addAll(finding.evidence());
              rule.add("Not after the day the page was changed.");
            });
    return Optional.of(
        new DateFinding(
            DateStatus.DERIVED,
            Optional.of(Precision.DAY),
            new DateInterval(from.map(DateBound::of), to.map(DateBound::of)),
            eventDay.flatMap(DateFinding::zone).or(() -> modified.flatMap(DateFinding::zone)),
            evidence,
            String.join(" ", rule)));
  }

  /** A repost prints the days of its source; its own must be printed by itself. */
  private static DateFinding unresolved(Carrier carrier) {
    return DateFinding.unresolved(
        carrier == Carrier.REPOST
            ? "The page is a repost and does not print its own day."
            : "Neither the page nor its address prints a day.");
  }
}
