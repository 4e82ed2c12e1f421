/**
 * The kit that outlet grammars are written with.
 *
 * <p>A {@link dev.dateline.parsers.grammar.Form} says what words look like, a {@link
 * dev.dateline.parsers.grammar.Shape} what a line looks like at its {@link
 * dev.dateline.parsers.grammar.Place}, a {@link dev.dateline.parsers.grammar.Rule} gives roles to
 * lines of such shapes, and a {@link dev.dateline.parsers.grammar.PageGrammar} puts rules into
 * zones from the top of a page to its bottom.
 */
@NullMarked
package dev.dateline.parsers.grammar;

import org.jspecify.annotations.NullMarked;
