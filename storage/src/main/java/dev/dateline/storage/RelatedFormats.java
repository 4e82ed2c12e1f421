package dev.dateline.storage;

import static dev.dateline.storage.TextFormats.MAYBE;
import static dev.dateline.storage.TextFormats.QUOTE;

import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.article.RelatedItem.Card;
import dev.dateline.core.article.RelatedItem.Cell;
import dev.dateline.core.article.RelatedItem.Flash;
import java.util.List;

/** Other stories that a page points at; the name of their kind stands before each. */
final class RelatedFormats {

  private static final String CARD = "CARD";
  private static final String CELL = "CELL";
  private static final String FLASH = "FLASH";

  static final Format<List<RelatedItem>> RELATED =
      Format.of(RelatedFormats::write, RelatedFormats::read).list();

  private RelatedFormats() {}

  private static void write(RelatedItem item, DocumentOutput out) {
    if (item instanceof Card card) {
      out.text(CARD);
      out.write(MAYBE, card.title());
      out.write(MAYBE, card.teaser());
      out.write(MAYBE, card.caption());
    } else if (item instanceof Cell cell) {
      out.text(CELL);
      out.write(QUOTE, cell.cell());
      out.write(MAYBE, cell.title());
      out.write(MAYBE, cell.teaser());
    } else if (item instanceof Flash flash) {
      out.text(FLASH);
      out.write(MAYBE, flash.time());
      out.write(MAYBE, flash.title());
    }
  }

  private static RelatedItem read(DocumentInput in) {
    String kind = in.text();
    return switch (kind) {
      case CARD -> new Card(in.read(MAYBE), in.read(MAYBE), in.read(MAYBE));
      case CELL -> new Cell(in.read(QUOTE), in.read(MAYBE), in.read(MAYBE));
      case FLASH -> new Flash(in.read(MAYBE), in.read(MAYBE));
      default -> throw new IllegalArgumentException("no such related item: " + kind);
    };
  }
}
