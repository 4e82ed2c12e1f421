package dev.dateline.core.archive;

import dev.dateline.core.article.ArticleId;

/**
 * One revision of an article.
 *
 * @param article the article
 * @param revision from 1, rising
 */
public record RevisionId(ArticleId article, long revision) {}
