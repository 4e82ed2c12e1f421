package dev.dateline.core.article;

import dev.dateline.core.text.Quote;
import java.util.ArrayList;
import java.util.List;

/** Walks an article for its quotes. */
final class Quotes {

  private final List<Quote> found = new ArrayList<>();

  private Quotes() {}

  static List<Quote> of(Article article) {
    Quotes quotes = new Quotes();
    quotes.add(article.story());
    article.dateline().ifPresent(quotes::add);
    quotes.add(article.attribution());
    article.pictures().forEach(quotes::add);
    article.related().forEach(quotes::add);
    article.renditions().forEach(quotes::add);
    article.provenance().sourceLink().ifPresent(quotes.found::add);
    return List.copyOf(quotes.found);
  }

  private void add(Story story) {
    story.headline().ifPresent(found::add);
    story.standfirst().ifPresent(found::add);
    found.addAll(story.paragraphs());
    found.addAll(story.crossheads());
  }

  private void add(Dateline dateline) {
    found.add(dateline.raw());
    dateline.place().ifPresent(found::add);
    dateline.day().ifPresent(found::add);
    dateline.agency().ifPresent(found::add);
    found.addAll(dateline.reporters());
  }

  private void add(Attribution attribution) {
    found.addAll(attribution.bylines());
    found.addAll(attribution.editors());
    found.addAll(attribution.agencies());
    attribution
        .signOff()
        .ifPresent(
            signOff -> {
              found.add(signOff.raw());
              found.addAll(signOff.people());
              signOff.agency().ifPresent(found::add);
            });
  }

  private void add(Picture picture) {
    picture.caption().ifPresent(found::add);
    picture.credit().ifPresent(found::add);
    found.addAll(picture.echoes());
  }

  private void add(RelatedItem item) {
    item.title().ifPresent(found::add);
    if (item instanceof RelatedItem.Card card) {
      card.teaser().ifPresent(found::add);
      card.caption().ifPresent(found::add);
    } else if (item instanceof RelatedItem.Cell cell) {
      found.add(cell.cell());
      cell.teaser().ifPresent(found::add);
    } else if (item instanceof RelatedItem.Flash flash) {
      flash.time().ifPresent(found::add);
    }
  }

  private void add(Rendition rendition) {
    rendition.headline().ifPresent(found::add);
    found.addAll(rendition.keywords());
    found.addAll(rendition.paragraphs());
  }
}
