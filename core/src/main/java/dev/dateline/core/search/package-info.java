/**
 * Search over three languages without dictionaries: {@link dev.dateline.core.search.SearchTokens}
 * makes the tokens, {@link dev.dateline.core.search.Query} says what to find, {@link
 * dev.dateline.core.search.Snippet} shows where it stands.
 */
@NullMarked
package dev.dateline.core.search;

import org.jspecify.annotations.NullMarked;
