package dev.dateline.parsers.dating;

import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateResolver;
import dev.dateline.core.date.DatingCase;
import dev.dateline.core.date.EventTable;
import java.util.Comparator;
import java.util.List;

/** Hands a case to the core, with the event table that ships with it. */
final class Resolution {

  private static final DateResolver RESOLVER = new DateResolver(EventTable.shipped());

  private Resolution() {}

  static DateDossier of(DatingCase dating) {
    return RESOLVER.resolve(dating);
  }

  /** What stands outside the capture, as its address, comes first. */
  static List<DateCandidate> inPageOrder(List<DateCandidate> candidates) {
    return candidates.stream().sorted(Comparator.comparingInt(Resolution::position)).toList();
  }

  private static int position(DateCandidate candidate) {
    return candidate.evidence().spans().isEmpty()
        ? -1
        : candidate.evidence().spans().get(0).start();
  }
}
