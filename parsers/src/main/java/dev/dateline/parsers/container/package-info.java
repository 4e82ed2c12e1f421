/**
 * Gets captures out of the files they come in. A {@link
 * dev.dateline.parsers.container.CaptureSource} is opened on a file and gives one {@link
 * dev.dateline.parsers.container.Item} after the other: a capture, a page that was turned away, or
 * damage and where it is. WARC and JSON Lines, plain or gzipped, zip, and single pages are read,
 * told apart by their first bytes. However large the file, one item at a time is in memory.
 */
@NullMarked
package dev.dateline.parsers.container;

import org.jspecify.annotations.NullMarked;
