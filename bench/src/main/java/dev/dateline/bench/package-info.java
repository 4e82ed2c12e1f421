/**
 * Dateline beside its peers: {@link dev.dateline.bench.Quality} compares what they find on the
 * pages of the generic reader's tests, {@link dev.dateline.bench.Speed} how long they take for it,
 * {@link dev.dateline.bench.ReadingSpeed} how long reading takes beside the least it could.
 */
@NullMarked
package dev.dateline.bench;

import org.jspecify.annotations.NullMarked;
