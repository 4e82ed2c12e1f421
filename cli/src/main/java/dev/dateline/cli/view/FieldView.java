package dev.dateline.cli.view;

import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.terminal.Sheet;
import dev.dateline.cli.terminal.Tone;
import dev.dateline.core.article.Article;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import jakarta.inject.Inject;
import java.util.List;

/** The evidence for one field: its words, where they stand and the rule that found them. */
public final class FieldView {
  private final Screen screen;
  private final DossierView dossier;

  @Inject
  FieldView(Screen screen, DossierView dossier) {
    this.screen = screen;
    this.dossier = dossier;
  }

  /** Prints one field of an article, and the segments of its page that it was read from. */
  public void print(ArticleField field, Article article, LabelledPage page) {
    if (field == ArticleField.DATE) {
      dossier.print(article.dates());
      return;
    }
    Sheet sheet = new Sheet(screen);
    List<Quote> quotes = field.quotes(article);
    for (Quote quote : quotes) {
      sheet.prose(Wording.quoted(quote.text()));
      sheet.row("", Wording.at(quote.spans()));
      page.segments().stream()
          .filter(segment -> covers(segment, quote.spans().get(0)))
          .forEach(segment -> sheet.faint(reason(segment)));
    }
    if (quotes.isEmpty()) {
      sheet.row("", Tone.FAINT, "the capture prints no " + field, "");
    }
  }

  private static boolean covers(Segment segment, Span span) {
    return segment.quote().spans().stream()
        .anyMatch(whole -> whole.start() <= span.start() && span.end() <= whole.end());
  }

  private static String reason(Segment segment) {
    return "line %d, zone %s: %s, because %s"
        .formatted(segment.line().number(), segment.zone(), segment.role(), segment.rule());
  }
}
