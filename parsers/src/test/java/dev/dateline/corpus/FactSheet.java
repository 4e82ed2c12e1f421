package dev.dateline.corpus;

import dev.dateline.core.article.Article;
import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An article as text that a person can check: one fact a line, where it stands, what it says. */
final class FactSheet {

  private static final int SHOWN = 90;

  private final StringBuilder sheet = new StringBuilder();

  private FactSheet() {}

  static String of(Reading.Labelled reading) {
    FactSheet facts = new FactSheet();
    if (reading instanceof Reading.NotAnArticle other) {
      facts.line("not an article", other.reason());
    } else if (reading instanceof Reading.Parsed parsed) {
      facts.article(parsed.article());
    }
    return facts.sheet.toString();
  }

  private void article(Article article) {
    story(article);
    dates(article);
    article.provenance().findings().forEach(f -> line("finding", f.reason()));
  }

  private void story(Article article) {
    line("outlet", article.provenance().outlet().map(Object::toString).orElse("unknown"));
    line("language", article.story().language());
    line("carrier", article.provenance().carrier().name());
    quote("headline", article.story().headline());
    quote("standfirst", article.story().standfirst());
    article
        .dateline()
        .ifPresent(
            dateline -> {
              quote("dateline", Optional.of(dateline.raw()));
              quote("dateline place", dateline.place());
              quote("dateline day", dateline.day());
              quote("dateline agency", dateline.agency());
              quotes("dateline reporter", dateline.reporters());
            });
    quotes("byline", article.attribution().bylines());
    quotes("paragraph", article.story().paragraphs());
    quotes("crosshead", article.story().crossheads());
    article
        .pictures()
        .forEach(
            picture -> {
              quote("picture caption", picture.caption());
              quote("picture credit", picture.credit());
              quotes("picture echo", picture.echoes());
            });
    article
        .attribution()
        .signOff()
        .ifPresent(
            signOff -> {
              quote("sign-off", Optional.of(signOff.raw()));
              quotes("sign-off person", signOff.people());
              quote("sign-off agency", signOff.agency());
            });
    quotes("editor", article.attribution().editors());
    quote("source link", article.provenance().sourceLink());
    article.related().forEach(this::related);
    article
        .renditions()
        .forEach(
            rendition -> {
              line("rendition", rendition.language() + " aligned with " + rendition.alignment());
              quote("rendition headline", rendition.headline());
              quotes("rendition keyword", rendition.keywords());
              quotes("rendition paragraph", rendition.paragraphs());
            });
  }

  private void related(RelatedItem item) {
    if (item instanceof RelatedItem.Card card) {
      quote("related title", card.title());
      quote("related teaser", card.teaser());
      quote("related caption", card.caption());
    } else if (item instanceof RelatedItem.Cell cell) {
      quote("related cell", Optional.of(cell.cell()));
      quote("related title", cell.title());
      quote("related teaser", cell.teaser());
    } else if (item instanceof RelatedItem.Flash flash) {
      quote("flash time", flash.time());
      quote("flash title", flash.title());
    }
  }

  private void dates(Article article) {
    article
        .dates()
        .findings()
        .forEach(
            (clock, finding) ->
                line("date " + clock.name().toLowerCase(Locale.ROOT), text(finding)));
  }

  private static String text(DateFinding finding) {
    return finding.status()
        + " "
        + finding.interval()
        + finding.zone().map(z -> " " + z.zone() + (z.declared() ? " (declared)" : "")).orElse("");
  }

  private void quotes(String name, List<Quote> quotes) {
    quotes.forEach(quote -> quote(name, Optional.of(quote)));
  }

  private void quote(String name, Optional<Quote> quote) {
    quote.ifPresent(q -> line(name, q.spans() + " " + shortened(q.text())));
  }

  private void line(String name, String value) {
    sheet.append(name).append('\t').append(value).append('\n');
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
