package dev.dateline.parsers.dating;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.page.Page;
import dev.dateline.parsers.read.UrlDates;
import java.util.List;
import java.util.Optional;

/** The dates in addresses of articles. */
final class Addresses {

  private Addresses() {}

  /** The address a page gives itself, or else the one it was fetched from. */
  static Optional<String> own(Page page) {
    return page.metadata().canonicalUri().or(page::uri);
  }

  /** The date in the address of a page of any outlet: the first way to write one that fits. */
  static List<DateCandidate> anyDates(String uri) {
    return UrlDates.generic().stream()
        .flatMap(way -> dates(way, uri, Evidence.outside(uri), Clock.PUBLISHED).stream())
        .limit(1)
        .toList();
  }

  /** The dates in the address of a page of an outlet that is declared to write them so. */
  static List<DateCandidate> dates(
      List<UrlDates> ways, String uri, Evidence evidence, Clock clock) {
    return ways.stream().flatMap(way -> dates(way, uri, evidence, clock).stream()).toList();
  }

  private static Optional<DateCandidate> dates(
      UrlDates way, String uri, Evidence evidence, Clock clock) {
    return way.read(uri).map(date -> DateCandidate.open(way.kind(), clock, evidence, date));
  }
}
