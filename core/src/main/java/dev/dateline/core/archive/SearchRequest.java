package dev.dateline.core.archive;

import dev.dateline.core.search.Query;
import java.util.Optional;

/**
 * What to search for.
 *
 * @param query what to find
 * @param filter which articles to look at
 * @param order in which order
 * @param limit at most so many on a page, 1 to {@link ListRequest#MAX_LIMIT}
 * @param snippets at most so many snippets for each article, 0 for none
 * @param cursor where the page begins; empty for the first
 */
public record SearchRequest(
    Query query,
    ArticleFilter filter,
    Order order,
    int limit,
    int snippets,
    Optional<PageCursor> cursor) {

  /** Refuses a page of no articles, and one of too many. */
  public SearchRequest {
    if (limit < 1 || limit > ListRequest.MAX_LIMIT || snippets < 0) {
      throw new IllegalArgumentException(
          "not a page: limit %d, snippets %d".formatted(limit, snippets));
    }
  }

  /** The first page of all articles that match, the best first, with three snippets each. */
  public static SearchRequest of(Query query, int limit) {
    return new SearchRequest(query, ArticleFilter.ALL, Order.RELEVANCE, limit, 3, Optional.empty());
  }

  /** The same from this cursor on. */
  public SearchRequest after(PageCursor next) {
    return new SearchRequest(query, filter, order, limit, snippets, Optional.of(next));
  }

  /** The order of results. */
  public enum Order {
    /** The best first; a phrase is better than its words apart. */
    RELEVANCE,
    /** First kept last. */
    NEWEST
  }
}
