package dev.dateline.core.archive;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param articles in the order asked for
 * @param next where the next page begins; empty after the last
 * @param total how many pass the filter on all pages together
 */
public record ArticlePage(List<StoredArticle> articles, Optional<PageCursor> next, long total) {

  /** Copies the list. */
  public ArticlePage {
    articles = List.copyOf(articles);
  }
}
