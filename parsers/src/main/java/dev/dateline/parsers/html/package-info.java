/**
 * Lays an HTML page out into the same lines as a text copy of it has. {@link
 * dev.dateline.parsers.html.HtmlDecoding} turns bytes into text, {@link
 * dev.dateline.parsers.html.HtmlLayout} walks the tree that jsoup builds from it, and every
 * character of every line knows its place in that text: {@link dev.dateline.parsers.html.HtmlText}
 * reads a quote again from its spans alone.
 */
@NullMarked
package dev.dateline.parsers.html;

import org.jspecify.annotations.NullMarked;
