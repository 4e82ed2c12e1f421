package dev.dateline.core.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One page of an ordered list.
 *
 * @param articles those on the page
 * @param next where the next page begins; empty after the last
 * @param total how many there are on all pages together
 */
record Slice(List<Ranked> articles, Optional<PageCursor> next, long total) {

  /**
   * An article and its place in the order.
   *
   * @param article the article
   * @param place its place
   */
  record Ranked(StoredArticle article, Cursor place) {

    static Ranked of(StoredArticle article, double score) {
      return new Ranked(article, new Cursor(score, article.created(), article.id()));
    }
  }

  /** The page of a request that begins after a cursor. */
  static Slice of(
      List<Ranked> all,
      Comparator<Cursor> order,
      String request,
      Optional<PageCursor> cursor,
      int limit) {
    Optional<Cursor> after = cursor.map(first -> Cursor.open(first, request));
    List<Ranked> rest =
        all.stream()
            .filter(one -> after.isEmpty() || order.compare(one.place(), after.get()) > 0)
            .sorted(Comparator.comparing(Ranked::place, order))
            .toList();
    List<Ranked> page = rest.subList(0, Math.min(limit, rest.size()));
    Optional<PageCursor> next =
        page.size() == rest.size()
            ? Optional.empty()
            : Optional.of(page.get(page.size() - 1).place().seal(request));
    return new Slice(page, next, all.size());
  }
}
