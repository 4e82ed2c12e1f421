package dev.dateline.core.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Words of a story, or something outside it, that bound the day it was told.
 *
 * @param days when it may have been told
 * @param weekday the day of the week it was told, if that is said
 * @param evidence the words
 * @param rule why they bound it, with the row of the event table
 */
record YearClue(
    DateInterval days, Optional<DayOfWeek> weekday, List<Evidence> evidence, String rule) {

  YearClue {
    evidence = List.copyOf(evidence);
  }

  /** A clue that allows an interval of days. */
  static YearClue within(DateInterval days, List<Evidence> evidence, String rule) {
    return new YearClue(days, Optional.empty(), evidence, rule);
  }

  /** Whether a day may be the one. */
  boolean allows(LocalDate day) {
    return (days.notBefore().isEmpty() || !day.isBefore(days.notBefore().get().day()))
        && (days.notAfter().isEmpty() || !day.isAfter(days.notAfter().get().day()))
        && (weekday.isEmpty() || day.getDayOfWeek() == weekday.get());
  }

  /**
   * The years, of some in which a day exists, in which that day may be the one. An interval of days
   * is one of years as well: only its first and last year have to be looked at.
   */
  BitSet among(BitSet years, PartialDate told) {
    BitSet allowed = (BitSet) years.clone();
    days.notBefore()
        .ifPresent(
            from -> {
              int year = from.day().getYear();
              boolean fits = told.inYear(year).filter(day -> !day.isBefore(from.day())).isPresent();
              allowed.clear(0, fits ? year : year + 1);
            });
    days.notAfter()
        .ifPresent(
            to -> {
              int year = to.day().getYear();
              boolean fits = told.inYear(year).filter(day -> !day.isAfter(to.day())).isPresent();
              int end = fits ? year + 1 : year;
              allowed.clear(end, Math.max(end, allowed.length()));
            });
    weekday.ifPresent(
        printed ->
            years.stream()
                .filter(year -> told.inYear(year).orElseThrow().getDayOfWeek() != printed)
                .forEach(allowed::clear));
    return allowed;
  }
}
