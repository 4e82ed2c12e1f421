package dev.dateline.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A date as printed: nothing is added to it. */
class PartialDateTest {

  @Test
  void aDayWithoutAYearIsNoFullDay() {
    assertThat(PartialDate.monthDay(11, 19).fullDay()).isEmpty();
    assertThat(PartialDate.monthDay(11, 19)).hasToString("--11-19");
  }

  @Test
  void theLeapDayExistsInLeapYearsOnly() {
    assertThat(PartialDate.monthDay(2, 29).inYear(2024)).contains(LocalDate.of(2024, 2, 29));
    assertThat(PartialDate.monthDay(2, 29).inYear(2023)).isEmpty();
  }

  @Test
  void yearsAreComparedOnlyWhereBothPrintOne() {
    PartialDate printed = PartialDate.of(LocalDate.of(2022, 11, 19));
    assertThat(PartialDate.monthDay(11, 19).agreesWith(printed)).isTrue();
    assertThat(PartialDate.of(LocalDate.of(2023, 11, 19)).agreesWith(printed)).isFalse();
  }
}
