package dev.dateline.core.date;

import dev.dateline.core.date.DateCandidate.Verdict;
import dev.dateline.core.outlet.Carrier;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Judges the candidates of a page and says what is known of each clock. A pure function. */
public final class DateResolver {

  private final EventDays eventDays;

  /** A resolver that lets the events of this table prove years. */
  public DateResolver(EventTable events) {
    this.eventDays = new EventDays(new YearClues(events));
  }

  /** The dossier of a case. */
  public DateDossier resolve(DatingCase dating) {
    Docket docket = new Docket(dating.candidates());
    Map<Clock, DateFinding> findings = new EnumMap<>(Clock.class);
    Optional<DateFinding> eventDay = eventDays.find(dating, docket);
    eventDay.ifPresent(finding -> findings.put(Clock.EVENT_DAY, finding));
    findings.put(Clock.PUBLISHED, published(dating, docket, eventDay));
    if (dating.carrier() == Carrier.REPOST) {
      PublicationDays.find(Clock.PUBLISHED_AT_SOURCE, dating, docket, eventDay)
          .ifPresent(finding -> findings.put(Clock.PUBLISHED_AT_SOURCE, finding));
    }
    CaptureBounds.find(dating, docket).ifPresent(found -> findings.put(Clock.CAPTURED, found));
    docket.judge(
        candidate -> candidate.kind() == DateCandidate.Kind.STORY_DAY,
        Verdict.OUTVOTED,
        "An earlier day of the story speaks for it.");
    return new DateDossier(findings, docket.closed());
  }

  /** A repost prints the days of its source; its own must be printed by itself. */
  private static DateFinding published(
      DatingCase dating, Docket docket, Optional<DateFinding> eventDay) {
    boolean repost = dating.carrier() == Carrier.REPOST;
    return PublicationDays.find(
            Clock.PUBLISHED, dating, docket, repost ? Optional.empty() : eventDay)
        .orElseGet(
            () ->
                DateFinding.unresolved(
                    repost
                        ? "The page is a repost and does not print its own day."
                        : "Neither the page nor its address prints a day."));
  }
}
