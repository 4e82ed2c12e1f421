package dev.dateline.parsers.dating;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.date.PartialDate;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.parsers.read.PublishedLines;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The printed lines that give the time of publication. On somebody else's page the line is a
 * mirror's stamp, and so it is where it lies far from the dateline of the wire: it bounds the
 * capture only.
 */
final class PublicationLines {

  private static final int LONGEST_DELAY = 7;

  private PublicationLines() {}

  static List<DateCandidate> in(LabelledPage page, Carrier carrier, List<DateCandidate> told) {
    Optional<PartialDate> dateline =
        told.stream()
            .filter(candidate -> candidate.kind() == Kind.DATELINE)
            .map(DateCandidate::value)
            .findFirst();
    return page.of(Role.PUBLISHED)
        .flatMap(
            line ->
                PublishedLines.read(line)
                    .map(date -> candidate(line, date, carrier, dateline))
                    .stream())
        .toList();
  }

  private static DateCandidate candidate(
      Segment line, PartialDate date, Carrier carrier, Optional<PartialDate> dateline) {
    boolean mirror =
        carrier == Carrier.REPOST
            || (date.fullDay().isPresent()
                && dateline.filter(day -> !isShortlyBefore(day, date.fullDay().get())).isPresent());
    Clock clock = PublishedLines.tellsChange(line) ? Clock.MODIFIED : Clock.PUBLISHED;
    return DateCandidate.open(
        mirror ? Kind.MIRROR_STAMP : Kind.PUBLISHED_LINE,
        mirror ? Clock.CAPTURED : clock,
        Evidence.of(line.quote()),
        date);
  }

  private static boolean isShortlyBefore(PartialDate day, LocalDate published) {
    return IntStream.rangeClosed(published.getYear() - 1, published.getYear())
        .mapToObj(day::inYear)
        .flatMap(Optional::stream)
        .anyMatch(
            told -> !told.isAfter(published) && !told.plusDays(LONGEST_DELAY).isBefore(published));
  }
}
