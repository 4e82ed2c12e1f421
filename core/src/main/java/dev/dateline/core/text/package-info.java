/**
 * Words as printed and where they stand: a {@link dev.dateline.core.text.Quote} with its {@link
 * dev.dateline.core.text.Span}s, and the {@link dev.dateline.core.text.MatchView} that patterns see
 * instead of it.
 */
@NullMarked
package dev.dateline.core.text;

import org.jspecify.annotations.NullMarked;
