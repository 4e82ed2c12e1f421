package dev.dateline.core.archive;

import java.util.Optional;

/**
 * Which articles to list.
 *
 * @param filter which to take
 * @param order in which order
 * @param deleted whether deleted ones are listed too
 * @param limit at most so many on a page, 1 to {@link #MAX_LIMIT}
 * @param cursor where the page begins; empty for the first
 */
public record ListRequest(
    ArticleFilter filter, Order order, boolean deleted, int limit, Optional<PageCursor> cursor) {

  /** The largest page. */
  public static final int MAX_LIMIT = 1000;

  /** Refuses a page of no articles, and one of too many. */
  public ListRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("a page has 1 to " + MAX_LIMIT + " articles: " + limit);
    }
  }

  /** The first page of those that pass a filter, newest in the archive first. */
  public static ListRequest of(ArticleFilter filter, int limit) {
    return new ListRequest(filter, Order.CREATED_DESC, false, limit, Optional.empty());
  }

  /** The same from this cursor on. */
  public ListRequest after(PageCursor next) {
    return new ListRequest(filter, order, deleted, limit, Optional.of(next));
  }

  /** The order of a list. Ties are broken by id, so that pages never overlap. */
  public enum Order {
    /** First kept last. */
    CREATED_DESC,
    /** First kept first. */
    CREATED_ASC
  }
}
