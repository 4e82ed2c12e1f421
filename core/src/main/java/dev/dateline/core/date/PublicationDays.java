package dev.dateline.core.date;

import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.DateCandidate.Verdict;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds when a story was published, here or at its source, or when it was changed. The plainest
 * channel that is there decides; among its days the one with most independent support; equals are a
 * conflict.
 */
final class PublicationDays {

  private final Clock clock;
  private final DatingCase dating;
  private final Docket docket;
  private final List<DateCandidate> full;
  private final List<DateCandidate> supporting;

  PublicationDays(Clock clock, DatingCase dating, Docket docket) {
    this.clock = clock;
    this.dating = dating;
    this.docket = docket;
    this.full =
        docket
            .of(clock)
            .filter(c -> c.verdict() == Verdict.OPEN && c.value().fullDay().isPresent())
            .filter(c -> Channel.of(c.kind()) != Channel.BOUNDS)
            .toList();
    this.supporting =
        Stream.concat(
                full.stream(),
                docket.of(Clock.EVENT_DAY).filter(c -> c.value().fullDay().isPresent()))
            .toList();
  }

  Optional<DateFinding> find(Optional<DateFinding> eventDay) {
    if (full.isEmpty()) {
      return month();
    }
    Channel plainest =
        full.stream().map(c -> Channel.of(c.kind())).min(Comparator.naturalOrder()).orElseThrow();
    List<Ballot> ballots = ballots(plainest);
    Ballot first = ballots.get(0);
    return Optional.of(
        isTied(ballots, plainest) ? conflict(ballots) : elected(first, plainest, eventDay));
  }

  /** An address may give the month alone. */
  private Optional<DateFinding> month() {
    return docket
        .of(clock)
        .filter(c -> c.verdict() == Verdict.OPEN && c.kind() == Kind.URL_PATH)
        .filter(c -> c.value().year().isPresent() && c.value().month().isPresent())
        .findFirst()
        .map(
            candidate -> {
              docket.judge(candidate::equals, Verdict.USED, "Nothing gives the day.");
              YearMonth month =
                  YearMonth.of(
                      candidate.value().year().getAsInt(), candidate.value().month().getAsInt());
              return new DateFinding(
                  DateStatus.SINGLE,
                  Optional.of(Precision.MONTH),
                  new DateInterval(
                      Optional.of(DateBound.of(month.atDay(1))),
                      Optional.of(DateBound.of(month.atEndOfMonth()))),
                  dating.declaredZone(),
                  List.of(candidate.evidence()),
                  "The url path gives the month.");
            });
  }

  /** The days of a channel, the best supported first. */
  private List<Ballot> ballots(Channel channel) {
    return full.stream()
        .filter(c -> Channel.of(c.kind()) == channel)
        .sorted(Comparator.comparing((DateCandidate c) -> c.value().offset().isPresent()))
        .map(Ballot::localDay)
        .distinct()
        .map(day -> Ballot.on(day, supporting, dating.zone()))
        .sorted(Comparator.comparingInt(Ballot::votes).reversed())
        .toList();
  }

  /** Several times or addresses stand in page order, and the story's own is the first. */
  private boolean isTied(List<Ballot> ballots, Channel channel) {
    Ballot first = ballots.get(0);
    return channel == Channel.SAYS
        && ballots.stream()
            .skip(1)
            .filter(rival -> rival.votes() == first.votes())
            .anyMatch(rival -> !first.supporters().containsAll(rival.supporters()));
  }

  private DateFinding conflict(List<Ballot> ballots) {
    List<DateCandidate> rivals =
        ballots.stream().flatMap(ballot -> ballot.supporters().stream()).distinct().toList();
    docket.judge(rivals::contains, Verdict.OUTVOTED, "It contradicts another of its weight.");
    return DateFinding.conflict(
        rivals.stream().map(DateCandidate::evidence).toList(),
        "The page gives several days of its weight: "
            + String.join(
                ", ",
                rivals.stream().map(c -> EventDays.name(c.kind()) + " " + c.value()).toList()));
  }

  private DateFinding elected(Ballot ballot, Channel channel, Optional<DateFinding> eventDay) {
    DateCandidate speaker = speaker(ballot);
    Optional<Ballot> rival = rival(ballot, channel);
    boolean told = tells(eventDay, ballot.day(), speaker);
    boolean agreed = ballot.votes() + (told ? 1 : 0) > 1;
    boolean proven = dating.zone().isPresent() && channel.compareTo(Channel.SHOWS) <= 0;
    List<Evidence> evidence =
        new ArrayList<>(ballot.supporters().stream().map(DateCandidate::evidence).toList());
    if (told) {
      eventDay.flatMap(day -> day.evidence().stream().findFirst()).ifPresent(evidence::add);
    }
    docket.judge(speaker::equals, Verdict.USED, "It gives the day most fully.");
    docket.judge(ballot.supporters()::contains, Verdict.AGREED, "It gives the same day.");
    docket.judge(
        full::contains, Verdict.OUTVOTED, "A plainer channel, or more of them, say otherwise.");
    return new DateFinding(
        proven
            ? DateStatus.PROVEN
            : agreed && rival.isEmpty() ? DateStatus.AGREED : DateStatus.SINGLE,
        Optional.of(precision(speaker)),
        interval(speaker, ballot.day()),
        zone(speaker, ballot.day()),
        evidence.stream().distinct().toList(),
        rule(speaker, ballot, told, rival));
  }

  /** The plainest of those that give the time too, or else the plainest. */
  private static DateCandidate speaker(Ballot ballot) {
    return ballot.supporters().stream()
        .filter(c -> Channel.of(c.kind()) != Channel.BOUNDS)
        .filter(c -> Ballot.localDay(c).equals(ballot.day()))
        .min(
            Comparator.comparing((DateCandidate c) -> time(c).isEmpty())
                .thenComparing(c -> Channel.of(c.kind())))
        .orElseThrow();
  }

  /** A stamp is when the item was created: it may have been published later that day. */
  private static Optional<LocalTime> time(DateCandidate candidate) {
    return candidate.value().time().filter(any -> candidate.kind() != Kind.URL_STAMP);
  }

  /** Weaker channels that agree with each other on another day. */
  private Optional<Ballot> rival(Ballot elected, Channel channel) {
    return full.stream()
        .filter(c -> Channel.of(c.kind()).compareTo(channel) > 0)
        .filter(c -> !elected.supporters().contains(c))
        .map(Ballot::localDay)
        .distinct()
        .map(day -> Ballot.on(day, full, dating.zone()))
        .filter(ballot -> ballot.votes() >= Math.max(2, elected.votes()))
        .findFirst();
  }

  /** Whether the day the story tells speaks for a day of publication. */
  private boolean tells(Optional<DateFinding> eventDay, LocalDate day, DateCandidate speaker) {
    int delay =
        dating.zone().isPresent() && Channel.of(speaker.kind()) == Channel.ADDRESSES
            ? EventDays.LONGEST_DELAY
            : 0;
    return clock != Clock.MODIFIED
        && eventDay
            .flatMap(finding -> finding.interval().day())
            .filter(told -> !told.isAfter(day) && !told.plusDays(delay).isBefore(day))
            .isPresent();
  }

  private static String rule(
      DateCandidate speaker, Ballot ballot, boolean told, Optional<Ballot> rival) {
    List<String> kinds =
        ballot.supporters().stream().map(c -> EventDays.name(c.kind())).distinct().toList();
    String who =
        told
            ? "The %s and the day the story tells agree.".formatted(EventDays.name(speaker.kind()))
            : kinds.size() > 1
                ? "These agree: " + String.join(", ", kinds) + "."
                : "The %s gives the day.".formatted(EventDays.name(speaker.kind()));
    return who
        + (ballot.isAcrossZones()
            ? " One of them prints the day before or after it: the same instant in another zone."
            : "")
        + rival.map(other -> " Weaker ones agree on " + other.day() + ".").orElse("");
  }

  private static DateInterval interval(DateCandidate speaker, LocalDate day) {
    return speaker.kind() == Kind.URL_STAMP
        ? new DateInterval(
            Optional.of(new DateBound(day, speaker.value().time())), Optional.of(DateBound.of(day)))
        : DateInterval.on(new DateBound(day, time(speaker)));
  }

  private Optional<DateZone> zone(DateCandidate speaker, LocalDate day) {
    return speaker
        .value()
        .offset()
        .filter(any -> Ballot.localDay(speaker).equals(day))
        .map(printed -> new DateZone(printed, false))
        .or(dating::declaredZone);
  }

  private static Precision precision(DateCandidate speaker) {
    return time(speaker)
        .map(
            time ->
                time.getSecond() == 0 && time.getNano() == 0 ? Precision.MINUTE : Precision.SECOND)
        .orElse(Precision.DAY);
  }
}
