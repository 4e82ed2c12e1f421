package dev.dateline.cli.view;

import dev.dateline.cli.terminal.DisplayWidth;
import dev.dateline.cli.terminal.SafeText;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.terminal.Sheet;
import dev.dateline.cli.terminal.Tone;
import dev.dateline.core.archive.SearchPage.Hit;
import dev.dateline.core.article.Article;
import dev.dateline.core.search.Snippet;
import jakarta.inject.Inject;
import java.util.List;

/** What a search found, with the words in their surroundings. */
public final class HitList {
  private static final String MARGIN = "    ";
  private final Screen screen;

  @Inject
  HitList(Screen screen) {
    this.screen = screen;
  }

  /** Prints title, outlet, date, id and snippets of each hit. */
  public void print(List<Hit> hits) {
    for (Hit hit : hits) {
      Article article = hit.article().article();
      String title = DisplayWidth.cut(SafeText.of(Wording.title(article)), screen.columns());
      screen.line(screen.ink().in(Tone.STRONG, title));
      Sheet sheet = new Sheet(screen);
      sheet.row(
          Wording.outlet(article), Tone.CYAN, hit.article().id().value(), Wording.day(article));
      hit.snippets().forEach(this::print);
      sheet.gap();
    }
  }

  private void print(Snippet snippet) {
    HighlightedText text = HighlightedText.of(snippet);
    String field = screen.ink().in(Tone.FAINT, Wording.words(snippet.field()));
    screen.line(MARGIN + field);
    text.wrap(screen.proseColumns() - MARGIN.length(), screen.ink())
        .forEach(line -> screen.line(MARGIN + line));
  }
}
