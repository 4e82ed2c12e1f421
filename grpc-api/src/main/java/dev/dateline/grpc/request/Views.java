package dev.dateline.grpc.request;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.archive.StoredCapture;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.Reading;
import dev.dateline.grpc.ArticleProtos;
import dev.dateline.v1.Article;
import dev.dateline.v1.ArticleView;
import java.util.Optional;

/** Shows stored articles in the view that is asked for. */
public final class Views {
  private final ArticleArchive archive;
  private final ParserRegistry parsers;

  /** Segments are read again from the captures of this archive, with these parsers. */
  public Views(ArticleArchive archive, ParserRegistry parsers) {
    this.archive = archive;
    this.parsers = parsers;
  }

  /** The view asked for, or the one that lists, searches and watches mean. */
  public static ArticleView orBasic(ArticleView view) {
    return isUnset(view) ? ArticleView.ARTICLE_VIEW_BASIC : view;
  }

  /** The view asked for, or the one that means a single article. */
  public static ArticleView orFull(ArticleView view) {
    return isUnset(view) ? ArticleView.ARTICLE_VIEW_FULL : view;
  }

  /** Whether no view is asked for. A view this server does not know counts as none. */
  public static boolean isUnset(ArticleView view) {
    return view == ArticleView.ARTICLE_VIEW_UNSPECIFIED || view == ArticleView.UNRECOGNIZED;
  }

  /** The article in this view; the AUDIT view reads its capture again. */
  public Article show(StoredArticle stored, ArticleView view) {
    return view == ArticleView.ARTICLE_VIEW_AUDIT
        ? page(stored)
            .map(page -> ArticleProtos.toProto(stored, page, view))
            .orElseGet(() -> ArticleProtos.toProto(stored, view))
        : ArticleProtos.toProto(stored, view);
  }

  private Optional<LabelledPage> page(StoredArticle stored) {
    return archive
        .capture(stored.article().provenance().capture())
        .map(StoredCapture::capture)
        .map(parsers::read)
        .filter(Reading.Labelled.class::isInstance)
        .map(reading -> ((Reading.Labelled) reading).page());
  }
}
