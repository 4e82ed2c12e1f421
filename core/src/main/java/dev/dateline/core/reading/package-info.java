/**
 * How a capture becomes an article. A {@link dev.dateline.core.reading.SourceParser} reads the
 * pages of one outlet; a {@link dev.dateline.core.reading.ParserRegistry} finds the one that
 * explains a page, says so in a {@link dev.dateline.core.reading.Recognition}, and returns a {@link
 * dev.dateline.core.reading.Reading}.
 */
@NullMarked
package dev.dateline.core.reading;

import org.jspecify.annotations.NullMarked;
