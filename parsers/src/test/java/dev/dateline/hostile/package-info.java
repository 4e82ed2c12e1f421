/**
 * Pages made to break readers: kept under {@code seeds/hostile}, written by a program, and found by
 * a fuzzer. Whatever the bytes, a reading comes back and the {@link dev.dateline.hostile.Laws} hold
 * for it.
 */
package dev.dateline.hostile;
