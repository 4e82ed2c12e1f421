package dev.dateline.core.archive;

import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.reading.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps captures verbatim, articles with their revisions, and a log of changes in commit order.
 *
 * <p>Every method may be called by many threads and throws {@link ArchiveException} when the store
 * itself fails; nothing acknowledged is ever lost.
 */
public interface ArticleArchive extends AutoCloseable {

  /**
   * Keeps readings in one commit. The answer comes after the commit is durable. A capture that is
   * there already changes nothing.
   *
   * @return one deposit for each reading, in the same order
   */
  List<Deposit> put(List<Reading> readings);

  /**
   * What the archive has of these captures already.
   *
   * @return a {@link Deposit.Outcome#DUPLICATE_CAPTURE} for each that is there, none for the others
   */
  Map<CaptureId, Deposit> known(Collection<CaptureId> captures);

  /** A capture as received, and what became of it. */
  Optional<StoredCapture> capture(CaptureId id);

  /** An article in its newest revision; deleted ones too. */
  Optional<StoredArticle> find(ArticleId id);

  /** Articles in the order asked for, a page at a time. */
  ArticlePage list(ListRequest request);

  /** Articles that match a query, a page at a time. Deleted ones are never found. */
  SearchPage search(SearchRequest request);

  /** Marks an article as deleted; deleting twice is one deletion. Empty when there is none. */
  Optional<StoredArticle> delete(ArticleId id);

  /** Takes a deletion back; one that is not deleted stays as it is. Empty when there is none. */
  Optional<StoredArticle> undelete(ArticleId id);

  /**
   * The log after a position, in commit order.
   *
   * @param after a position seen before, or 0 for the beginning
   * @param limit at most so many
   */
  List<Change> changes(long after, int limit);

  /** The position of the newest change; 0 when there is none. */
  long newestPosition();

  /** What is in the archive, and what keeps it. */
  ArchiveStats stats();

  @Override
  void close();
}
