/**
 * Captures from files and from standard input: {@link dev.dateline.cli.input.CaptureFiles} finds
 * them, {@link dev.dateline.cli.input.CaptureReader} reads one, and {@link
 * dev.dateline.cli.input.Importing} takes many, a group at a time.
 */
@NullMarked
package dev.dateline.cli.input;

import org.jspecify.annotations.NullMarked;
