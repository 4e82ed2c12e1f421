package dev.dateline.storage;

import java.time.Instant;

/** Times as numbers that sort: nanoseconds since 1970, which reach to the year 2262. */
final class Times {

  private static final long NANOS = 1_000_000_000;

  private Times() {}

  static long toNanos(Instant time) {
    return Math.addExact(Math.multiplyExact(time.getEpochSecond(), NANOS), time.getNano());
  }

  static Instant ofNanos(long nanos) {
    return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
  }
}
