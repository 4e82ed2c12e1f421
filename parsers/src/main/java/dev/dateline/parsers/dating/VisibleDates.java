package dev.dateline.parsers.dating;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.DateCandidate.Verdict;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.date.PartialDate;
import dev.dateline.core.label.Role;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import dev.dateline.parsers.dating.DateWords.Meaning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Full dates that readers of a page see. The line that says most plainly that it is the time of
 * publication is one, by its words, its markup, or its place by the headline; the others are dates
 * that stand somewhere.
 */
final class VisibleDates {

  private static final int LINES = 2_000;
  private static final int SHORT = 120;
  private static final int LONGEST = 400;
  private static final int WORDS = 4;
  private static final int MARKED = 3;
  private static final int NEAR = 3;
  private static final int ALONE = 1;
  private static final int PLAIN_ENOUGH = 4;

  private final Surroundings surroundings;
  private final boolean monthFirst;
  private final List<LocalDate> known;
  private final Optional<LocalDate> captureDay;

  /**
   * The visible dates of a page.
   *
   * @param known days that other channels give: they settle whether 3/5 is in March or in May
   */
  VisibleDates(
      Surroundings surroundings,
      boolean monthFirst,
      List<LocalDate> known,
      Optional<LocalDate> captureDay) {
    this.surroundings = surroundings;
    this.monthFirst = monthFirst;
    this.known = known;
    this.captureDay = captureDay;
  }

  /** A date on a line, and how plainly it says that it is of publication. */
  private record Sighting(
      Line line,
      int index,
      PrintedDate date,
      PartialDate value,
      Clock clock,
      boolean worded,
      int plainness) {

    Evidence evidence() {
      return Evidence.of(line.cut(date.start(), date.end()));
    }
  }

  List<DateCandidate> in(Page page) {
    List<Sighting> seen = new ArrayList<>();
    for (int i = 0; i < Math.min(LINES, page.lines().size()); i++) {
      Line line = page.lines().get(i);
      if (line.view().length() <= LONGEST) {
        List<PrintedDate> dates = PrintedDates.in(line.view(), monthFirst);
        if (!dates.isEmpty() && !surroundings.isMargin(line)) {
          look(line, i, dates, seen);
        }
      }
    }
    Optional<Sighting> plainest =
        seen.stream()
            .filter(s -> s.clock() == Clock.PUBLISHED && s.plainness() >= PLAIN_ENOUGH)
            .max(
                Comparator.comparingInt(Sighting::plainness)
                    .thenComparing(s -> isBelow(s.index()))
                    .thenComparing(Sighting::index, Comparator.reverseOrder()));
    return seen.stream().map(sighting -> candidate(sighting, plainest)).toList();
  }

  private boolean isBelow(int index) {
    return surroundings.below(index).orElse(0) >= 0;
  }

  private void look(Line line, int index, List<PrintedDate> dates, List<Sighting> seen) {
    for (PrintedDate date : dates) {
      Meaning meaning = DateWords.before(line.view(), date.start());
      boolean alone =
          line.view().length() <= SHORT
              && ((date.end() - date.start()) * 5 >= line.view().length()
                  || Surroundings.isForDates(line));
      if (meaning == Meaning.OTHER || (meaning == Meaning.NOTHING && !alone)) {
        continue;
      }
      boolean changed =
          meaning == Meaning.CHANGED
              || (meaning == Meaning.NOTHING && Surroundings.isForChanges(line));
      seen.add(
          new Sighting(
              line,
              index,
              date,
              settled(date),
              changed ? Clock.MODIFIED : Clock.PUBLISHED,
              meaning != Meaning.NOTHING,
              plainness(line, index, date, meaning)));
    }
  }

  private int plainness(Line line, int index, PrintedDate date, Meaning meaning) {
    boolean marked = Surroundings.isForDates(line) || surroundings.role(line) == Role.PUBLISHED;
    boolean alone = (date.end() - date.start()) * 3 >= line.view().length();
    return (meaning == Meaning.PUBLISHED ? WORDS : 0)
        + (marked ? MARKED : 0)
        + (surroundings.isNearHeadline(index) ? NEAR : 0)
        + (alone ? ALONE : 0);
  }

  private PartialDate settled(PrintedDate date) {
    return date.otherwise()
        .filter(other -> other.fullDay().filter(known::contains).isPresent())
        .filter(any -> date.value().fullDay().filter(known::contains).isEmpty())
        .orElse(date.value());
  }

  private DateCandidate candidate(Sighting sighting, Optional<Sighting> plainest) {
    boolean speaks = plainest.filter(sighting::equals).isPresent();
    boolean changed = sighting.clock() == Clock.MODIFIED;
    DateCandidate candidate =
        DateCandidate.open(
            speaks || changed ? Kind.PUBLISHED_LINE : Kind.PAGE_TEXT,
            sighting.clock(),
            sighting.evidence(),
            sighting.value());
    return isToday(sighting) && !changed
        ? candidate.judged(
            Verdict.EXCLUDED, "It is the day of the capture in the page's furniture.")
        : candidate;
  }

  /** A page header prints the day on which it is looked at. */
  private boolean isToday(Sighting sighting) {
    boolean furniture =
        surroundings.role(sighting.line()).family() == Role.Family.FURNITURE
            || surroundings.below(sighting.index()).orElse(0) < 0;
    return furniture && !sighting.worded() && sighting.value().fullDay().equals(captureDay);
  }
}
