/**
 * Captures from files and from standard input: {@link dev.dateline.cli.input.CaptureFiles} finds
 * the files, {@link dev.dateline.cli.input.CaptureReader} reads one capture, and {@link
 * dev.dateline.cli.input.Importing} takes all that the files hold, a group at a time, and tells an
 * {@link dev.dateline.cli.input.ImportObserver} of it.
 */
@NullMarked
package dev.dateline.cli.input;

import org.jspecify.annotations.NullMarked;
