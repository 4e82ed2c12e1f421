/**
 * Reads pages of outlets that have no grammar. A {@link dev.dateline.parsers.generic.GenericReader}
 * finds the part of the page that is its story and gives every line a role; what it is unsure of
 * stays {@code UNKNOWN}.
 *
 * <p>Markup is believed first: what elements are named for ({@code Purpose}), what the page says
 * its body is ({@code DeclaredBody}). Then weight decides: the story stands where most unlinked
 * prose stands together ({@code StorySearch}). Weights count letters, and a Han character or a kana
 * for more than one, so that no language needs rules of its own.
 */
@NullMarked
package dev.dateline.parsers.generic;

import org.jspecify.annotations.NullMarked;
