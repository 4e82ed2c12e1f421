package dev.dateline.storage;

import dev.dateline.core.archive.StoredArticle;

/**
 * An article and its row.
 *
 * @param number of the row, in the table of articles and in the index
 * @param stored the article
 */
record Kept(long number, StoredArticle stored) {}
