/**
 * Bytes as received: a {@link dev.dateline.core.capture.Capture} is addressed by its digest,
 * carries what its carrier said about it, and is decoded to {@link
 * dev.dateline.core.capture.CapturedText} or turned away with a {@link
 * dev.dateline.core.capture.Rejection}.
 */
@NullMarked
package dev.dateline.core.capture;

import org.jspecify.annotations.NullMarked;
