package dev.dateline.core.article;

import dev.dateline.core.text.Quote;
import java.util.Optional;

/** Another story that this page points at. It never speaks for the story itself. */
public sealed interface RelatedItem {

  /** The headline of the other story, where the page keeps it apart. */
  Optional<Quote> title();

  /**
   * A card of title and teaser.
   *
   * @param title its headline
   * @param teaser its summary
   * @param caption the caption or {@code alt} text of its picture
   */
  record Card(Optional<Quote> title, Optional<Quote> teaser, Optional<Quote> caption)
      implements RelatedItem {}

  /**
   * A card that prints headline and teaser in one cell.
   *
   * @param cell the whole cell without its frame
   * @param title the headline, only where punctuation proves its end
   * @param teaser what follows it
   */
  record Cell(Quote cell, Optional<Quote> title, Optional<Quote> teaser) implements RelatedItem {}

  /**
   * A newsflash.
   *
   * @param time as printed
   * @param title its words
   */
  record Flash(Optional<Quote> time, Optional<Quote> title) implements RelatedItem {}
}
