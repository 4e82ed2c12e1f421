package dev.dateline.core.article;

import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Optional;

/**
 * The words that open a wire story and say where, when and by whom it was filed.
 *
 * @param raw the whole of it as printed
 * @param place where it was filed, which need not be where the news is
 * @param day the day as printed, usually without a year
 * @param agency the agency or outlet that filed it
 * @param reporters in the order printed
 */
public record Dateline(
    Quote raw,
    Optional<Quote> place,
    Optional<Quote> day,
    Optional<Quote> agency,
    List<Quote> reporters) {

  /** Copies the list. */
  public Dateline {
    reporters = List.copyOf(reporters);
  }
}
