package dev.dateline.parsers.dating;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.DateCandidate.Verdict;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.date.PartialDate;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import dev.dateline.core.page.PageMetadata;
import dev.dateline.core.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The {@code time} elements of a page. The first one below the headline that is not in the margin
 * speaks, or, where none follows the headline, the first one above it.
 */
final class TimeElements {

  private static final int MOST = 200;

  private final Surroundings surroundings;
  private final boolean monthFirst;

  TimeElements(Surroundings surroundings, boolean monthFirst) {
    this.surroundings = surroundings;
    this.monthFirst = monthFirst;
  }

  List<DateCandidate> in(Page page) {
    int headline = surroundings.headline().map(line -> line.quote(0, 1).start()).orElse(0);
    List<DateCandidate> found = new ArrayList<>();
    List<PageMetadata.Entry> entries =
        page.metadata().entries().stream()
            .filter(
                e ->
                    MetadataField.of(e.name())
                        .filter(field -> field.kind() == Kind.TIME_ELEMENT)
                        .isPresent())
            .limit(MOST)
            .toList();
    LineCursor cursor = new LineCursor(page.lines());
    for (PageMetadata.Entry entry : entries) {
      Optional<PartialDate> date = MachineDates.read(entry.value().text(), monthFirst);
      date.ifPresent(value -> found.add(candidate(entry.value(), value, cursor)));
    }
    Optional<DateCandidate> speaker =
        open(found).filter(c -> start(c) >= headline).findFirst().or(() -> open(found).findFirst());
    return found.stream().map(c -> judged(c, speaker)).toList();
  }

  private DateCandidate candidate(Quote quote, PartialDate value, LineCursor cursor) {
    Optional<Line> line = cursor.after(quote.start()).filter(Surroundings::isTime);
    boolean changed = line.filter(Surroundings::isForChanges).isPresent();
    DateCandidate candidate =
        DateCandidate.open(
            Kind.TIME_ELEMENT,
            changed ? Clock.MODIFIED : Clock.PUBLISHED,
            Evidence.of(quote),
            value);
    return line.filter(surroundings::isMargin).isPresent()
        ? candidate.judged(Verdict.EXCLUDED, "It stands in a margin of the page.")
        : candidate;
  }

  private static Stream<DateCandidate> open(List<DateCandidate> found) {
    return found.stream().filter(c -> c.clock() == Clock.PUBLISHED && c.verdict() == Verdict.OPEN);
  }

  private static DateCandidate judged(DateCandidate candidate, Optional<DateCandidate> speaker) {
    boolean outvoted =
        candidate.verdict() == Verdict.OPEN
            && candidate.clock() == Clock.PUBLISHED
            && speaker.filter(candidate::equals).isEmpty();
    return outvoted
        ? candidate.judged(Verdict.OUTVOTED, "Another time element stands nearer the headline.")
        : candidate;
  }

  private static int start(DateCandidate candidate) {
    return candidate.evidence().spans().get(0).start();
  }

  /** Finds the line that follows a place of the capture; places must rise. */
  private static final class LineCursor {

    private final List<Line> lines;
    private int next;

    LineCursor(List<Line> lines) {
      this.lines = lines;
    }

    Optional<Line> after(int place) {
      while (next < lines.size() && lines.get(next).quote(0, 1).start() < place) {
        next++;
      }
      return next < lines.size() ? Optional.of(lines.get(next)) : Optional.empty();
    }
  }
}
