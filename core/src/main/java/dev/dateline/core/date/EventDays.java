package dev.dateline.core.date;

import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.DateCandidate.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the day of the dateline, or of the event told first, and its year. */
final class EventDays {

  /** An address may be some days younger than the dateline of a foreign bureau. */
  static final int LONGEST_DELAY = 7;

  private final EventYears years;

  EventDays(EventYears years) {
    this.years = years;
  }

  Optional<DateFinding> find(DatingCase dating, Docket docket) {
    return first(docket, Kind.DATELINE)
        .or(() -> first(docket, Kind.STORY_DAY))
        .map(candidate -> resolve(candidate, dating, docket));
  }

  private static Optional<DateCandidate> first(Docket docket, Kind kind) {
    return docket
        .of(Clock.EVENT_DAY)
        .filter(c -> c.kind() == kind && c.verdict() == Verdict.OPEN)
        .findFirst();
  }

  private DateFinding resolve(DateCandidate told, DatingCase dating, Docket docket) {
    List<ToldDay> where = ToldDay.in(dating.story(), told);
    DateFinding finding =
        printed(told, where, dating)
            .or(() -> fromPublication(told, dating, docket))
            .orElseGet(() -> years.find(told, where, dating, docket));
    docket.judge(told::equals, Verdict.USED, "It is the first day the story tells.");
    return finding;
  }

  private static Optional<DateFinding> printed(
      DateCandidate told, List<ToldDay> where, DatingCase dating) {
    return told.value().fullDay().map(day -> printed(told, day, where, dating));
  }

  private static DateFinding printed(
      DateCandidate told, LocalDate day, List<ToldDay> where, DatingCase dating) {
    if (dating.lastDay().filter(day::isAfter).isPresent()) {
      return DateFinding.unresolved("The day the story tells lies after the capture.");
    }
    return where.stream()
        .flatMap(place -> EventYears.weekday(place).stream())
        .filter(weekday -> !weekday.allows(day))
        .findFirst()
        .map(weekday -> DateFinding.conflict(weekday.evidence(), "No such day: " + weekday.rule()))
        .orElseGet(
            () ->
                finding(
                    DateStatus.PROVEN,
                    day,
                    dating,
                    List.of(told.evidence()),
                    "The year is printed."));
  }

  private static Optional<DateFinding> fromPublication(
      DateCandidate told, DatingCase dating, Docket docket) {
    return dated(docket)
        .flatMap(dated -> within(told.value(), dated).stream())
        .findFirst()
        .map(
            match ->
                finding(
                    match.sameDay() ? DateStatus.AGREED : DateStatus.DERIVED,
                    match.day(),
                    dating,
                    List.of(told.evidence(), match.dated().evidence()),
                    "The year is that of the " + name(match.dated().kind()) + "."));
  }

  /** The full days of publication, the plainest first. */
  static Stream<DateCandidate> dated(Docket docket) {
    return Stream.of(Channel.SAYS, Channel.SHOWS, Channel.ADDRESSES)
        .flatMap(
            channel ->
                Stream.of(Clock.PUBLISHED, Clock.PUBLISHED_AT_SOURCE)
                    .flatMap(docket::of)
                    .filter(c -> Channel.of(c.kind()) == channel))
        .filter(c -> c.verdict() == Verdict.OPEN && c.value().fullDay().isPresent());
  }

  private static Optional<Match> within(PartialDate told, DateCandidate dated) {
    return dated
        .value()
        .fullDay()
        .flatMap(
            published ->
                IntStream.rangeClosed(published.getYear() - 1, published.getYear())
                    .mapToObj(told::inYear)
                    .flatMap(Optional::stream)
                    .filter(day -> isShortlyBefore(day, published))
                    .findFirst()
                    .map(day -> new Match(day, published, dated)));
  }

  static boolean isShortlyBefore(LocalDate day, LocalDate published) {
    return !day.isAfter(published) && !day.plusDays(LONGEST_DELAY).isBefore(published);
  }

  static DateFinding finding(
      DateStatus status, LocalDate day, DatingCase dating, List<Evidence> evidence, String rule) {
    return new DateFinding(
        status,
        Optional.of(Precision.DAY),
        DateInterval.on(day),
        dating.declaredZone(),
        evidence,
        rule);
  }

  static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A told day that lies shortly before a full one. */
  private record Match(LocalDate day, LocalDate published, DateCandidate dated) {

    boolean sameDay() {
      return day.equals(published);
    }
  }
}
