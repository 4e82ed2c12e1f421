package dev.dateline.core.article;

import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Optional;

/**
 * The signature below a story, such as «Thanh Tùng - Phạm Tuân (TTXVN)».
 *
 * @param raw the whole of it as printed
 * @param people in the order printed
 * @param agency the agency they sign for
 */
public record SignOff(Quote raw, List<Quote> people, Optional<Quote> agency) {

  /** Copies the list. */
  public SignOff {
    people = List.copyOf(people);
  }
}
