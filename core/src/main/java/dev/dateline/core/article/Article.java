package dev.dateline.core.article;

import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Optional;

/**
 * One news article as one capture prints it. Every text in it is a quote.
 *
 * @param story what it tells
 * @param dateline absent where the page prints none
 * @param attribution who made it
 * @param pictures in page order
 * @param related other stories the page points at, in page order
 * @param renditions translations in the same capture
 * @param dates when it was published, and why that is known
 * @param provenance where it comes from
 */
public record Article(
    Story story,
    Optional<Dateline> dateline,
    Attribution attribution,
    List<Picture> pictures,
    List<RelatedItem> related,
    List<Rendition> renditions,
    DateDossier dates,
    Provenance provenance) {

  /** Copies the lists. */
  public Article {
    pictures = List.copyOf(pictures);
    related = List.copyOf(related);
    renditions = List.copyOf(renditions);
  }

  /**
   * Whether another capture of the article says the same. Everything but the capture is compared,
   * spans too: where the words stand is part of what is said about them.
   */
  public boolean saysTheSameAs(Article other) {
    return equals(other.readFrom(provenance.capture()));
  }

  /** Every quote of the article but those of its dates and findings, in no promised order. */
  public List<Quote> quotes() {
    return Quotes.of(this);
  }

  private Article readFrom(CaptureId capture) {
    return new Article(
        story,
        dateline,
        attribution,
        pictures,
        related,
        renditions,
        dates,
        provenance.readFrom(capture));
  }
}
