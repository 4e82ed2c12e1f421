package dev.dateline.cli.view;

import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.terminal.Sheet;
import dev.dateline.cli.terminal.Tone;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.article.Article;
import dev.dateline.core.article.Dateline;
import dev.dateline.core.article.Picture;
import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.article.Rendition;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.text.Quote;
import jakarta.inject.Inject;
import java.util.List;

/** An article as a card to be read in a terminal. */
public final class ArticleCard {
  private final Screen screen;

  @Inject
  ArticleCard(Screen screen) {
    this.screen = screen;
  }

  /** Prints an article as the archive keeps it. */
  public void print(StoredArticle stored) {
    print(stored.article());
    Sheet sheet = new Sheet(screen);
    sheet.row("Article", "%s, revision %d".formatted(stored.id(), stored.revision()));
    stored
        .deleted()
        .ifPresent(time -> sheet.row("", Tone.RED, "DELETED", time + "; undelete brings it back"));
  }

  /** Prints an article that no archive keeps. */
  public void print(Article article) {
    Sheet sheet = new Sheet(screen);
    head(article, sheet);
    sheet.gap();
    people(article, sheet);
    DateRows.print(article.dates(), sheet);
    article.pictures().forEach(picture -> picture(picture, sheet));
    sheet.gap();
    story(article, sheet);
    article.renditions().forEach(rendition -> rendition(rendition, sheet));
    related(article.related(), sheet);
    provenance(article, sheet);
  }

  private static void head(Article article, Sheet sheet) {
    sheet.title(Tone.CYAN, Wording.outlet(article) + " · " + article.story().language());
    article
        .story()
        .headline()
        .ifPresentOrElse(
            headline -> sheet.title(Tone.STRONG, headline.text()),
            () -> sheet.title(Tone.FAINT, "no headline on this capture"));
    article
        .story()
        .standfirst()
        .ifPresent(
            standfirst -> {
              sheet.gap();
              sheet.prose(standfirst.text());
            });
  }

  private static void people(Article article, Sheet sheet) {
    article.dateline().ifPresent(dateline -> dateline(dateline, sheet));
    named("By", article.attribution().bylines(), sheet);
    article.attribution().signOff().ifPresent(signOff -> sheet.row("Signed", signOff.raw().text()));
    named("Edited by", article.attribution().editors(), sheet);
    named("Agency", article.attribution().agencies(), sheet);
  }

  private static void dateline(Dateline dateline, Sheet sheet) {
    sheet.row("Dateline", dateline.raw().text());
    named("Reporters", dateline.reporters(), sheet);
  }

  private static void named(String label, List<Quote> names, Sheet sheet) {
    if (!names.isEmpty()) {
      sheet.row(label, Wording.names(names));
    }
  }

  private static void picture(Picture picture, Sheet sheet) {
    String caption = picture.caption().map(Quote::text).orElse("no caption");
    sheet.row("Picture", caption);
    picture.credit().ifPresent(credit -> sheet.faint("credit: " + credit.text()));
  }

  private static void story(Article article, Sheet sheet) {
    List<Quote> crossheads = article.story().crossheads();
    int next = 0;
    for (Quote paragraph : article.story().paragraphs()) {
      while (next < crossheads.size() && crossheads.get(next).start() < paragraph.start()) {
        sheet.title(Tone.STRONG, crossheads.get(next++).text());
      }
      sheet.prose(paragraph.text());
      sheet.gap();
    }
  }

  private static void rendition(Rendition rendition, Sheet sheet) {
    String headline = rendition.headline().map(Quote::text).orElse("no headline");
    int paragraphs = rendition.paragraphs().size();
    String size = Wording.count(paragraphs, "paragraph", "paragraphs");
    String aligned = rendition.alignment().isEmpty() ? "not aligned" : "aligned with the story";
    sheet.row("In " + rendition.language(), headline);
    sheet.faint(size + ", " + aligned);
  }

  private static void related(List<RelatedItem> items, Sheet sheet) {
    if (items.isEmpty()) {
      return;
    }
    long flashes = items.stream().filter(RelatedItem.Flash.class::isInstance).count();
    String stories = Wording.count(items.size() - flashes, "related story", "related stories");
    String news = Wording.count(flashes, "newsflash", "newsflashes");
    sheet.row("Beside it", stories + ", " + news + " (they never speak for the story)");
  }

  private static void provenance(Article article, Sheet sheet) {
    var provenance = article.provenance();
    provenance.sourceLink().ifPresent(link -> sheet.row("Source", link.text()));
    provenance.canonicalUri().ifPresent(uri -> sheet.row("Address", uri));
    provenance
        .findings()
        .forEach(finding -> sheet.row("Note", Tone.YELLOW, finding.reason(), finding.detail()));
    String carrier = provenance.carrier() == Carrier.DIRECT ? "the outlet's own page" : "a repost";
    sheet.row("Capture", provenance.capture().toString());
    sheet.faint("read by " + provenance.parserVersion() + " as " + carrier);
  }
}
