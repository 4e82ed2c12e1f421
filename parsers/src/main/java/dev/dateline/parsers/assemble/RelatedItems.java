package dev.dateline.parsers.assemble;

import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.read.RelatedCells;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects cards, cells and newsflashes. A role that is there already begins the next card. */
final class RelatedItems {

  private final List<RelatedItem> items = new ArrayList<>();
  private final Map<Role, Quote> open = new EnumMap<>(Role.class);

  private RelatedItems() {}

  static List<RelatedItem> of(LabelledPage page) {
    RelatedItems related = new RelatedItems();
    page.of(Role.Family.RELATED).forEach(related::add);
    related.close();
    return related.items;
  }

  private void add(Segment segment) {
    Role role = segment.role();
    if (role == Role.RELATED_CARD) {
      close();
      items.add(RelatedCells.read(segment));
      return;
    }
    boolean begins =
        open.containsKey(role)
            || role == Role.FLASH_TIME
            || role == Role.RELATED_CAPTION
            || open.containsKey(Role.RELATED_TEASER)
            || isFlash(role) != open.keySet().stream().anyMatch(RelatedItems::isFlash);
    if (begins) {
      close();
    }
    open.put(role, RelatedCells.unframed(segment));
  }

  private void close() {
    if (open.keySet().stream().anyMatch(RelatedItems::isFlash)) {
      items.add(new RelatedItem.Flash(take(Role.FLASH_TIME), take(Role.FLASH_TITLE)));
    } else if (!open.isEmpty()) {
      items.add(
          new RelatedItem.Card(
              take(Role.RELATED_TITLE), take(Role.RELATED_TEASER), take(Role.RELATED_CAPTION)));
    }
    open.clear();
  }

  private Optional<Quote> take(Role role) {
    return Optional.ofNullable(open.get(role));
  }

  private static boolean isFlash(Role role) {
    return role == Role.FLASH_TIME || role == Role.FLASH_TITLE;
  }
}
