package dev.dateline.core.date;

import dev.dateline.core.date.DateCandidate.Kind;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the year of a day that is printed without one: every clue leaves out years, and if exactly
 * one is left, it is the year.
 */
final class EventYears {

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2150;
  private static final int LISTED = 8;

  /** A weekday leaves out no more years in a row than this, 29 February included. */
  private static final int GAP = 45;

  private final YearClues clues;

  EventYears(YearClues clues) {
    this.clues = clues;
  }

  DateFinding find(DateCandidate told, List<ToldDay> where, DatingCase dating, Docket docket) {
    List<YearClue> found = new ArrayList<>(clues.in(dating.story(), where));
    where.forEach(place -> weekday(place).ifPresent(found::add));
    EventDays.dated(docket).findFirst().map(EventYears::notAfter).ifPresent(found::add);
    dating.lastDay().map(last -> notAfter(dating, last)).ifPresent(found::add);
    BitSet possible = years(told.value());
    BitSet left = (BitSet) possible.clone();
    for (Iterator<YearClue> each = found.iterator(); each.hasNext(); ) {
      BitSet allowed = each.next().among(possible, told.value());
      if (allowed.isEmpty()) {
        each.remove();
      } else {
        left.and(allowed);
      }
    }
    List<Evidence> evidence =
        Stream.concat(
                Stream.of(told.evidence()), found.stream().flatMap(c -> c.evidence().stream()))
            .distinct()
            .toList();
    String why = found.stream().map(YearClue::rule).distinct().collect(Collectors.joining("; "));
    if (left.cardinality() == 1) {
      LocalDate day = told.value().inYear(left.length() - 1).orElseThrow();
      return EventDays.finding(DateStatus.DERIVED, day, dating, evidence, why);
    }
    return left.isEmpty()
        ? DateFinding.conflict(evidence, "No year fits all that the story tells: " + why)
        : undecided(
            told.value(), left, evidence, found.isEmpty() ? "" : ": " + why, ranked(docket));
  }

  /** The weekday printed beside the day leaves the years in which it fits. */
  static Optional<YearClue> weekday(ToldDay told) {
    return Weekdays.beside(told.segment().view(), told.start(), told.end())
        .map(
            printed ->
                new YearClue(
                    DateInterval.OPEN,
                    Optional.of(printed.day()),
                    List.of(Evidence.of(told.segment().cut(printed.start(), printed.end()))),
                    "it was a " + printed.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
  }

  private static YearClue notAfter(DateCandidate published) {
    LocalDate day = published.value().fullDay().orElseThrow();
    return YearClue.within(
        new DateInterval(Optional.empty(), Optional.of(DateBound.of(day))),
        List.of(published.evidence()),
        "not after the " + EventDays.name(published.kind()));
  }

  private static YearClue notAfter(DatingCase dating, LocalDate last) {
    return YearClue.within(
        new DateInterval(Optional.empty(), Optional.of(DateBound.of(last))),
        dating.captureTime().map(time -> Evidence.outside(time.toString())).stream().toList(),
        "not after the capture");
  }

  /** The years that have such a day: 29 February is rare. */
  private static BitSet years(PartialDate told) {
    BitSet years = new BitSet(LAST_YEAR + 1);
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      years.set(year, told.existsIn(year));
    }
    return years;
  }

  private static DateFinding undecided(
      PartialDate told, BitSet left, List<Evidence> evidence, String why, String ranked) {
    int first = left.nextSetBit(0);
    int last = left.length() - 1;
    int count = left.cardinality();
    String years =
        left.stream().limit(LISTED).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    boolean bounded = first - FIRST_YEAR > GAP || LAST_YEAR - last > GAP;
    String problem =
        bounded || count <= LISTED
            ? "Several years are left (" + years + (count > LISTED ? ", ..." : "") + ")"
            : "The page prints no year, and nothing it tells proves one";
    return new DateFinding(
        DateStatus.UNRESOLVED,
        Optional.empty(),
        new DateInterval(
            told.inYear(first).filter(any -> first - FIRST_YEAR > GAP).map(DateBound::of),
            told.inYear(last).filter(any -> LAST_YEAR - last > GAP).map(DateBound::of)),
        Optional.empty(),
        evidence,
        problem + why + "." + ranked);
  }

  /** What speaks for a year without proving it. */
  private static String ranked(Docket docket) {
    return docket
        .all()
        .filter(c -> c.kind() == Kind.ARTICLE_ID || c.kind() == Kind.PICTURE_PATH)
        .filter(c -> c.value().year().isPresent())
        .map(
            c ->
                " The "
                    + EventDays.name(c.kind())
                    + " speaks for "
                    + c.value().year().getAsInt()
                    + " and proves nothing.")
        .distinct()
        .collect(Collectors.joining());
  }
}
