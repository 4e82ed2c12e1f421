package dev.dateline.core.article;

import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Optional;

/**
 * What is printed with a picture.
 *
 * @param caption the words under it, without the credit
 * @param credit who took it or lent it, without the word that says so
 * @param echoes the same words printed again
 */
public record Picture(Optional<Quote> caption, Optional<Quote> credit, List<Quote> echoes) {

  /** Copies the list. */
  public Picture {
    echoes = List.copyOf(echoes);
  }
}
