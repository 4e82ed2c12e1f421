package dev.dateline.parsers.container;

import java.util.EnumMap;
import java.util.Map;

/** Counts what was passed over. */
final class PassedOverCount {

  private final Map<PassedOver, Long> counts = new EnumMap<>(PassedOver.class);

  void add(PassedOver kind) {
    counts.merge(kind, 1L, Long::sum);
  }

  Map<PassedOver, Long> soFar() {
    return Map.copyOf(counts);
  }
}
