/**
 * Reads the pages of news outlets. {@link dev.dateline.parsers.Outlets} lists the outlets, each an
 * {@link dev.dateline.parsers.Edition} in a package of its own; {@link
 * dev.dateline.parsers.OutletParsers} finds the one that explains a page.
 *
 * <pre>{@code
 * ParserRegistry parsers = new OutletParsers(Outlets.all());
 * Reading reading = parsers.read(Capture.of(bytes));
 * }</pre>
 */
@NullMarked
package dev.dateline.parsers;

import org.jspecify.annotations.NullMarked;
