/**
 * The archive in one SQLite file. {@link dev.dateline.storage.SqliteArticleArchive} is the front
 * door; a {@code Database} lends {@code Session}s, one for writing and several for reading; the
 * classes that end in {@code Rows} turn records into rows and back; {@code MatchExpression} and
 * {@code FilterSql} turn queries and filters into SQL.
 */
@NullMarked
package dev.dateline.storage;

import org.jspecify.annotations.NullMarked;
