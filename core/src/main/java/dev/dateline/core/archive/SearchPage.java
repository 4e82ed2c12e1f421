package dev.dateline.core.archive;

import dev.dateline.core.search.Snippet;
import java.util.List;
import java.util.Optional;

/**
 * A page of search results.
 *
 * @param hits in the order asked for
 * @param next where the next page begins; empty after the last
 * @param total how many match on all pages together
 */
public record SearchPage(List<Hit> hits, Optional<PageCursor> next, long total) {

  /** Copies the list. */
  public SearchPage {
    hits = List.copyOf(hits);
  }

  /**
   * One article that matches.
   *
   * @param article the article
   * @param score higher is better; comparable within one search only
   * @param snippets where it matches
   */
  public record Hit(StoredArticle article, double score, List<Snippet> snippets) {

    /** Copies the list. */
    public Hit {
      snippets = List.copyOf(snippets);
    }
  }
}
