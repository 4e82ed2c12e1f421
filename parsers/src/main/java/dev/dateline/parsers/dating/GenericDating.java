package dev.dateline.parsers.dating;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateCandidate.Verdict;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DatingCase;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.page.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates a page of an outlet that nobody has described: by its metadata, its address, its {@code
 * time} elements and the dates it prints. No zone is declared, and nothing is more than agreed.
 */
public final class GenericDating {

  private GenericDating() {}

  /** The dossier of a page. */
  public static DateDossier dossier(Capture capture, LabelledPage labelled) {
    Page page = labelled.page();
    boolean monthFirst = Customs.writesMonthFirst(page);
    Surroundings surroundings = new Surroundings(labelled);
    List<Segment> story = labelled.of(Role.Family.STORY).toList();
    List<DateCandidate> candidates = new ArrayList<>();
    Addresses.own(page).ifPresent(uri -> candidates.addAll(Addresses.anyDates(uri)));
    candidates.addAll(MetadataDates.in(page.metadata(), monthFirst));
    candidates.addAll(new TimeElements(surroundings, monthFirst).in(page));
    candidates.addAll(PicturePaths.in(page.metadata()));
    candidates.addAll(
        new VisibleDates(surroundings, monthFirst, days(candidates), captureDay(capture)).in(page));
    candidates.addAll(StoryDays.in(story, Optional.empty()));
    candidates.addAll(OtherStories.in(labelled));
    return Resolution.of(
        new DatingCase(
            Resolution.inPageOrder(candidates),
            story,
            Optional.empty(),
            Carrier.DIRECT,
            capture.metadata().captureTime()));
  }

  private static List<LocalDate> days(List<DateCandidate> candidates) {
    return candidates.stream()
        .filter(c -> c.verdict() == Verdict.OPEN && c.clock() == Clock.PUBLISHED)
        .flatMap(c -> c.value().fullDay().stream())
        .toList();
  }

  private static Optional<LocalDate> captureDay(Capture capture) {
    return capture
        .metadata()
        .captureTime()
        .map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate());
  }
}
