package dev.dateline.core.date;

import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.DateCandidate.Verdict;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds when a story was published, here or at its source. */
final class PublicationDays {

  /** Channels that say in so many words when the page was published. */
  private static final Set<Kind> TOLD =
      EnumSet.of(
          Kind.PUBLISHED_LINE,
          Kind.JSON_LD,
          Kind.META,
          Kind.TIME_ELEMENT,
          Kind.MICRODATA,
          Kind.HIDDEN_FIELD);

  private PublicationDays() {}

  static Optional<DateFinding> find(
      Clock clock, DatingCase dating, Docket docket, Optional<DateFinding> eventDay) {
    List<DateCandidate> full =
        docket.of(clock).filter(c -> c.value().fullDay().isPresent()).toList();
    List<DateCandidate> told = full.stream().filter(c -> TOLD.contains(c.kind())).toList();
    if (!told.isEmpty()) {
      return Optional.of(told(told, dating, docket));
    }
    if (!full.isEmpty()) {
      return Optional.of(addressed(full.get(0), dating, docket, eventDay));
    }
    return eventDay.flatMap(PublicationDays::notBefore);
  }

  private static DateFinding told(List<DateCandidate> told, DatingCase dating, Docket docket) {
    DateCandidate first = told.get(0);
    List<Evidence> evidence = told.stream().map(DateCandidate::evidence).toList();
    boolean agree = told.stream().allMatch(c -> day(c).equals(day(first)));
    if (!agree) {
      docket.judge(told::contains, Verdict.OUTVOTED, "It contradicts another of its weight.");
      return new DateFinding(
          DateStatus.CONFLICT,
          Optional.empty(),
          DateInterval.OPEN,
          Optional.empty(),
          evidence,
          "The page gives several times of publication: "
              + String.join(", ", told.stream().map(c -> c.value().toString()).toList()));
    }
    docket.judge(first::equals, Verdict.USED, "The page says so.");
    docket.judge(told::contains, Verdict.AGREED, "It says the same.");
    return new DateFinding(
        DateStatus.PROVEN,
        Optional.of(precision(first.value())),
        DateInterval.on(new DateBound(day(first), first.value().time())),
        Optional.of(zone(first.value(), dating)),
        evidence,
        "The page prints it.");
  }

  private static DateFinding addressed(
      DateCandidate address, DatingCase dating, Docket docket, Optional<DateFinding> eventDay) {
    LocalDate day = day(address);
    boolean agrees =
        eventDay
            .flatMap(finding -> finding.interval().day())
            .filter(told -> !told.isAfter(day))
            .filter(told -> !told.plusDays(EventDays.LONGEST_DELAY).isBefore(day))
            .isPresent();
    List<Evidence> evidence = new ArrayList<>(List.of(address.evidence()));
    if (agrees) {
      eventDay.ifPresent(finding -> evidence.add(finding.evidence().get(0)));
    }
    docket.judge(address::equals, Verdict.USED, "The address of an article carries its day.");
    String what = "The " + EventDays.name(address.kind());
    return new DateFinding(
        agrees ? DateStatus.AGREED : DateStatus.SINGLE,
        Optional.of(Precision.DAY),
        interval(address, day),
        Optional.of(zone(address.value(), dating)),
        evidence,
        what + (agrees ? " and the day the story tells agree." : " gives the day."));
  }

  /** A stamp is when the item was created: it may have been published later that day. */
  private static DateInterval interval(DateCandidate address, LocalDate day) {
    Optional<LocalTime> created =
        address.kind() == Kind.URL_STAMP ? address.value().time() : Optional.empty();
    return new DateInterval(
        Optional.of(new DateBound(day, created)), Optional.of(DateBound.of(day)));
  }

  private static Optional<DateFinding> notBefore(DateFinding eventDay) {
    return eventDay
        .interval()
        .day()
        .map(
            day ->
                new DateFinding(
                    DateStatus.DERIVED,
                    Optional.of(Precision.DAY),
                    DateInterval.from(DateBound.of(day)),
                    eventDay.zone(),
                    eventDay.evidence(),
                    "Not before the day the story tells. " + eventDay.rule()));
  }

  private static LocalDate day(DateCandidate candidate) {
    return candidate.value().fullDay().orElseThrow();
  }

  private static DateZone zone(PartialDate date, DatingCase dating) {
    return date.offset()
        .map(printed -> new DateZone(printed, false))
        .orElseGet(() -> new DateZone(dating.zone(), true));
  }

  private static Precision precision(PartialDate date) {
    return date.time()
        .map(
            time ->
                time.getSecond() == 0 && time.getNano() == 0 ? Precision.MINUTE : Precision.SECOND)
        .orElse(Precision.DAY);
  }
}
