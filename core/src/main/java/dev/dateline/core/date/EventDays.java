package dev.dateline.core.date;

import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.DateCandidate.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the day of the dateline, or of the event told first, and its year. */
final class EventDays {

  /** An address may be some days younger than the dateline of a foreign bureau. */
  static final int LONGEST_DELAY = 7;

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final YearClues clues;

  EventDays(YearClues clues) {
    this.clues = clues;
  }

  Optional<DateFinding> find(DatingCase dating, Docket docket) {
    return first(docket, Kind.DATELINE)
        .or(() -> first(docket, Kind.STORY_DAY))
        .map(candidate -> resolve(candidate, dating, docket));
  }

  private static Optional<DateCandidate> first(Docket docket, Kind kind) {
    return docket.of(Clock.EVENT_DAY).filter(c -> c.kind() == kind).findFirst();
  }

  private DateFinding resolve(DateCandidate told, DatingCase dating, Docket docket) {
    DateFinding finding =
        printed(told, dating)
            .or(() -> fromAddress(told, dating, docket))
            .orElseGet(() -> fromClues(told, dating));
    docket.judge(told::equals, Verdict.USED, "It is the first day the story tells.");
    return finding;
  }

  private static Optional<DateFinding> printed(DateCandidate told, DatingCase dating) {
    return told.value()
        .fullDay()
        .map(
            day ->
                finding(
                    DateStatus.PROVEN,
                    day,
                    dating,
                    List.of(told.evidence()),
                    "The year is printed."));
  }

  private static Optional<DateFinding> fromAddress(
      DateCandidate told, DatingCase dating, Docket docket) {
    return Stream.concat(docket.of(Clock.PUBLISHED), docket.of(Clock.PUBLISHED_AT_SOURCE))
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

  private static Optional<Match> within(PartialDate told, DateCandidate dated) {
    return dated
        .value()
        .fullDay()
        .flatMap(
            published ->
                IntStream.rangeClosed(published.getYear() - 1, published.getYear())
                    .mapToObj(told::inYear)
                    .flatMap(Optional::stream)
                    .filter(day -> !day.isAfter(published))
                    .filter(day -> !day.plusDays(LONGEST_DELAY).isBefore(published))
                    .findFirst()
                    .map(day -> new Match(day, published, dated)));
  }

  private DateFinding fromClues(DateCandidate told, DatingCase dating) {
    List<YearClue> found = clues.in(dating.story());
    List<LocalDate> days =
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
            .mapToObj(told.value()::inYear)
            .flatMap(Optional::stream)
            .filter(day -> found.stream().allMatch(clue -> clue.allows(day)))
            .toList();
    List<Evidence> evidence = new ArrayList<>(List.of(told.evidence()));
    found.forEach(clue -> evidence.addAll(clue.evidence()));
    String why = String.join("; ", found.stream().map(YearClue::rule).toList());
    if (days.size() == 1) {
      return finding(DateStatus.DERIVED, days.get(0), dating, evidence, why);
    }
    String problem =
        found.isEmpty()
            ? "The page prints no year, and nothing it tells proves one."
            : days.isEmpty()
                ? "No year fits all that the story tells: " + why
                : "Several years fit what the story tells: " + why;
    return new DateFinding(
        days.isEmpty() ? DateStatus.CONFLICT : DateStatus.UNRESOLVED,
        Optional.empty(),
        DateInterval.OPEN,
        Optional.empty(),
        evidence,
        problem);
  }

  private static DateFinding finding(
      DateStatus status, LocalDate day, DatingCase dating, List<Evidence> evidence, String rule) {
    return new DateFinding(
        status,
        Optional.of(Precision.DAY),
        DateInterval.on(day),
        Optional.of(new DateZone(dating.zone(), true)),
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
