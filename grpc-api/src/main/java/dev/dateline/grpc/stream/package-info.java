/**
 * Calls that last: {@link dev.dateline.grpc.stream.ImportStream}, {@link
 * dev.dateline.grpc.stream.WatchStream} and {@link dev.dateline.grpc.stream.DownloadStream}. Each
 * is moved by a {@link dev.dateline.grpc.stream.Pump}: it works one step at a time on a bounded
 * pool, stops when its reader is slow, and goes on when the reader is ready, so that no reader
 * costs memory or a thread.
 */
@NullMarked
package dev.dateline.grpc.stream;

import org.jspecify.annotations.NullMarked;
