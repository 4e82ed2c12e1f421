package dev.dateline.parsers.dating;

import dev.dateline.core.article.Dateline;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DatingCase;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.page.Page;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates one page of an outlet. */
public final class Dating {

  private final Edition edition;
  private final Capture capture;
  private final LabelledPage labelled;

  /** The dating of one page. */
  public Dating(Edition edition, Capture capture, LabelledPage page) {
    this.edition = edition;
    this.capture = capture;
    this.labelled = page;
  }

  /** The dossier of the page. */
  public DateDossier dossier(
      Optional<Dateline> dateline, Optional<Quote> sourceLink, Carrier carrier) {
    Page page = labelled.page();
    List<Segment> story = labelled.of(Role.Family.STORY).toList();
    List<DateCandidate> told = StoryDays.in(story, dateline.flatMap(Dateline::day));
    List<DateCandidate> candidates = new ArrayList<>(told);
    Addresses.own(page)
        .ifPresent(uri -> addAddress(uri, Evidence.outside(uri), Clock.PUBLISHED, candidates));
    sourceLink.ifPresent(
        link -> addAddress(link.text(), Evidence.of(link), Clock.PUBLISHED_AT_SOURCE, candidates));
    if (!page.metadata().entries().isEmpty()) {
      candidates.addAll(MetadataDates.in(page.metadata(), false));
      candidates.addAll(new TimeElements(new Surroundings(labelled), false).in(page));
      candidates.addAll(PicturePaths.in(page.metadata()));
    }
    candidates.addAll(PublicationLines.in(labelled, carrier, told));
    candidates.addAll(OtherStories.in(labelled));
    return Resolution.of(
        new DatingCase(
            Resolution.inPageOrder(candidates),
            story,
            Optional.of(edition.outlet().zone()),
            carrier,
            capture.metadata().captureTime()));
  }

  private void addAddress(
      String uri, Evidence evidence, Clock clock, List<DateCandidate> candidates) {
    OutletId outlet = edition.outlet().id();
    candidates.addAll(Addresses.dates(edition.urlDates(), uri, evidence, clock));
    if (edition.outlet().owns(uri)) {
      candidates.addAll(ArticleIds.in(uri, outlet, clock));
    }
  }
}
