package dev.dateline.cli.view;

import dev.dateline.core.article.Article;
import dev.dateline.core.article.Dateline;
import dev.dateline.core.article.Picture;
import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.article.Rendition;
import dev.dateline.core.article.SignOff;
import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of an article that can be asked about. */
public enum ArticleField {
  /** The dates, which have a dossier of their own. */
  DATE,
  /** The headline. */
  HEADLINE,
  /** The standfirst. */
  STANDFIRST,
  /** Paragraphs and crossheads. */
  STORY,
  /** The dateline and its parts. */
  DATELINE,
  /** Bylines, signature, editors and agencies. */
  ATTRIBUTION,
  /** Captions, credits and echoes. */
  PICTURES,
  /** Other stories. */
  RELATED,
  /** Translations. */
  RENDITIONS,
  /** The address of the original. */
  SOURCE;

  /** What the article prints of this, in page order as far as the parts have one. */
  List<Quote> quotes(Article article) {
    return switch (this) {
      case DATE -> List.of();
      case HEADLINE -> article.story().headline().stream().toList();
      case STANDFIRST -> article.story().standfirst().stream().toList();
      case STORY ->
          all(
              List.of(
                  article.story().paragraphs().stream(), article.story().crossheads().stream()));
      case DATELINE -> article.dateline().map(ArticleField::parts).orElse(List.of());
      case ATTRIBUTION ->
          all(
              List.of(
                  article.attribution().bylines().stream(),
                  article.attribution().signOff().map(SignOff::raw).stream(),
                  article.attribution().editors().stream(),
                  article.attribution().agencies().stream()));
      case PICTURES -> article.pictures().stream().flatMap(ArticleField::parts).toList();
      case RELATED -> article.related().stream().flatMap(ArticleField::parts).toList();
      case RENDITIONS -> article.renditions().stream().flatMap(ArticleField::parts).toList();
      case SOURCE -> article.provenance().sourceLink().stream().toList();
    };
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static List<Quote> parts(Dateline dateline) {
    return all(
        List.of(
            Stream.of(dateline.raw()),
            dateline.place().stream(),
            dateline.day().stream(),
            dateline.agency().stream(),
            dateline.reporters().stream()));
  }

  private static Stream<Quote> parts(Picture picture) {
    return Stream.concat(
        Stream.of(picture.caption(), picture.credit()).flatMap(Optional::stream),
        picture.echoes().stream());
  }

  private static Stream<Quote> parts(Rendition rendition) {
    return Stream.concat(
        rendition.headline().stream(),
        Stream.concat(rendition.keywords().stream(), rendition.paragraphs().stream()));
  }

  private static Stream<Quote> parts(RelatedItem item) {
    if (item instanceof RelatedItem.Card card) {
      return Stream.of(card.caption(), card.title(), card.teaser()).flatMap(Optional::stream);
    }
    if (item instanceof RelatedItem.Cell cell) {
      return Stream.of(cell.cell());
    }
    return item instanceof RelatedItem.Flash flash
        ? Stream.of(flash.time(), flash.title()).flatMap(Optional::stream)
        : item.title().stream();
  }

  private static List<Quote> all(List<Stream<Quote>> parts) {
    return parts.stream().flatMap(quotes -> quotes).toList();
  }
}
