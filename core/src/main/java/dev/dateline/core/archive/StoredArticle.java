package dev.dateline.core.archive;

import dev.dateline.core.article.Article;
import dev.dateline.core.article.ArticleId;
import java.time.Instant;
import java.util.Optional;

/**
 * An article as the archive keeps it.
 *
 * @param id its name
 * @param revision which revision this is, from 1
 * @param created when the article was first kept
 * @param updated when this revision was kept, or the article deleted or undeleted
 * @param deleted when it was deleted; empty while it is not
 * @param article what it says
 */
public record StoredArticle(
    ArticleId id,
    long revision,
    Instant created,
    Instant updated,
    Optional<Instant> deleted,
    Article article) {}
