package dev.dateline.cli.view;

import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.terminal.Table;
import dev.dateline.cli.terminal.Table.Cell;
import dev.dateline.cli.terminal.Tone;
import dev.dateline.core.archive.StoredArticle;
import jakarta.inject.Inject;
import java.util.List;

/** Articles, one on a line. */
public final class ArticleTable {
  private final Screen screen;

  @Inject
  ArticleTable(Screen screen) {
    this.screen = screen;
  }

  /** Prints id, outlet, date and title of each. */
  public void print(List<StoredArticle> articles) {
    Table table = new Table(screen, 26, 12, 22, 2);
    for (StoredArticle stored : articles) {
      table.row(
          new Cell(Tone.CYAN, stored.id().value()),
          new Cell(Tone.PLAIN, Wording.outlet(stored.article())),
          new Cell(
              Tone.of(stored.article().dates().published().status()),
              Wording.day(stored.article())),
          new Cell(Tone.FAINT, stored.article().story().language()),
          new Cell(
              stored.deleted().isPresent() ? Tone.FAINT : Tone.STRONG,
              (stored.deleted().isPresent() ? "[deleted] " : "")
                  + Wording.title(stored.article())));
    }
    table.print();
  }
}
