package dev.dateline.core.date;

import java.time.LocalDate;
import java.util.List;

/**
 * Words of a story that bound the day it was told.
 *
 * @param allowed the days it may have been told
 * @param evidence the words
 * @param rule why they bound it, with the row of the event table
 */
record YearClue(DateInterval allowed, List<Evidence> evidence, String rule) {

  boolean allows(LocalDate day) {
    return allowed.notBefore().map(bound -> !day.isBefore(bound.day())).orElse(true)
        && allowed.notAfter().map(bound -> !day.isAfter(bound.day())).orElse(true);
  }
}
