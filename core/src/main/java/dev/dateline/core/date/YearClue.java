package dev.dateline.core.date;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Words of a story, or something outside it, that bound the day it was told.
 *
 * @param allows the days it may have been told
 * @param evidence the words
 * @param rule why they bound it, with the row of the event table
 */
record YearClue(Predicate<LocalDate> allows, List<Evidence> evidence, String rule) {

  YearClue {
    evidence = List.copyOf(evidence);
  }

  /** A clue that allows an interval of days. */
  static YearClue within(DateInterval days, List<Evidence> evidence, String rule) {
    LocalDate from = days.notBefore().map(DateBound::day).orElse(LocalDate.MIN);
    LocalDate to = days.notAfter().map(DateBound::day).orElse(LocalDate.MAX);
    return new YearClue(day -> !day.isBefore(from) && !day.isAfter(to), evidence, rule);
  }
}
