package dev.dateline.storage;

import dev.dateline.core.archive.Change;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.article.ArticleId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Deletes articles and takes it back, within one transaction and at one time. */
final class Deletion {

  private final ArticleRows articles;
  private final ChangeRows changes;
  private final SearchIndex index;
  private final Instant now;

  Deletion(Session session, Instant now) {
    this.articles = new ArticleRows(session);
    this.changes = new ChangeRows(session);
    this.index = new SearchIndex(session);
    this.now = now;
  }

  Optional<StoredArticle> delete(ArticleId id) throws SQLException {
    Optional<Kept> kept = articles.find(id);
    if (kept.isPresent() && kept.get().stored().deleted().isEmpty()) {
      index.delete(kept.get().number());
      mark(kept.get(), Optional.of(now), Change.Type.DELETED);
    }
    return articles.find(id).map(Kept::stored);
  }

  Optional<StoredArticle> undelete(ArticleId id) throws SQLException {
    Optional<Kept> kept = articles.find(id);
    if (kept.isPresent() && kept.get().stored().deleted().isPresent()) {
      index.put(kept.get().number(), IndexedWords.of(kept.get().stored().article()));
      mark(kept.get(), Optional.empty(), Change.Type.UNDELETED);
    }
    return articles.find(id).map(Kept::stored);
  }

  private void mark(Kept kept, Optional<Instant> deleted, Change.Type type) throws SQLException {
    articles.mark(kept.number(), deleted, now);
    changes.insert(now, type, kept.number(), kept.stored().revision());
  }
}
