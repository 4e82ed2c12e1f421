/**
 * What pages of several outlets have in common in their markup: {@link
 * dev.dateline.parsers.markup.Furniture} around the story, {@link dev.dateline.parsers.markup.Body}
 * inside it, and {@link dev.dateline.parsers.markup.EpiCms}, a family of pages. Grammars take them
 * in as parts.
 */
@NullMarked
package dev.dateline.parsers.markup;

import org.jspecify.annotations.NullMarked;
