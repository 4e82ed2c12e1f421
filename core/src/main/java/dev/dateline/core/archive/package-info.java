/**
 * The archive as a port: {@link dev.dateline.core.archive.ArticleArchive} keeps captures, articles
 * with revisions and the change log. {@link dev.dateline.core.archive.InMemoryArticleArchive} is
 * the fake that ships; one contract test binds it and every adapter.
 */
@NullMarked
package dev.dateline.core.archive;

import org.jspecify.annotations.NullMarked;
