package dev.dateline.parsers.dating;

import dev.dateline.core.article.Dateline;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.DateCandidate.Verdict;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateResolver;
import dev.dateline.core.date.DatingCase;
import dev.dateline.core.date.EventTable;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.date.PartialDate;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.read.DayMentions;
import dev.dateline.parsers.read.PublishedLines;
import dev.dateline.parsers.read.UrlDates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates one page of an outlet. */
public final class Dating {

  private static final DateResolver RESOLVER = new DateResolver(EventTable.shipped());

  /** Told as past: a teaser may also announce a day to come. */
  private static final Pattern PAST =
      Pattern.compile(" đã | vừa | cho biết| cho hay|\\b(?:said|told)\\b");

  private final Edition edition;
  private final Capture capture;
  private final LabelledPage page;
  private final List<DateCandidate> candidates = new ArrayList<>();

  /** The dating of one page. */
  public Dating(Edition edition, Capture capture, LabelledPage page) {
    this.edition = edition;
    this.capture = capture;
    this.page = page;
  }

  /** The dossier of the page. */
  public DateDossier dossier(
      Optional<Dateline> dateline, Optional<Quote> sourceLink, Carrier carrier) {
    List<Segment> story = page.of(Role.Family.STORY).toList();
    ownAddress().ifPresent(uri -> address(uri, Evidence.outside(uri), Clock.PUBLISHED));
    publishedLines();
    dateline.flatMap(Dateline::day).ifPresent(day -> dateline(day, story));
    storyDays(story);
    sourceLink.ifPresent(
        link -> address(link.text(), Evidence.of(link), Clock.PUBLISHED_AT_SOURCE));
    otherStories();
    candidates.sort(Comparator.comparingInt(Dating::position));
    return RESOLVER.resolve(
        new DatingCase(
            candidates, story, edition.outlet().zone(), carrier, capture.metadata().captureTime()));
  }

  private Optional<String> ownAddress() {
    return page.page().metadata().canonicalUri().or(() -> page.page().uri());
  }

  private void address(String uri, Evidence evidence, Clock clock) {
    for (UrlDates way : edition.urlDates()) {
      way.read(uri)
          .ifPresent(date -> candidates.add(DateCandidate.open(way.kind(), clock, evidence, date)));
    }
  }

  private void publishedLines() {
    page.of(Role.PUBLISHED)
        .forEach(
            line ->
                PublishedLines.read(line)
                    .ifPresent(
                        date -> add(Kind.PUBLISHED_LINE, Clock.PUBLISHED, line.quote(), date)));
  }

  private void dateline(Quote day, List<Segment> story) {
    story.stream()
        .flatMap(segment -> DayMentions.in(segment).stream())
        .filter(mention -> mention.quote().spans().get(0).start() <= day.start())
        .filter(mention -> mention.quote().spans().get(0).end() > day.start())
        .findFirst()
        .ifPresent(mention -> add(Kind.DATELINE, Clock.EVENT_DAY, day, mention.date()));
  }

  /**
   * Only what stands first may speak for the day of the event: standfirst, lead, first paragraph.
   */
  private void storyDays(List<Segment> story) {
    story.stream()
        .filter(segment -> segment.role() == Role.STANDFIRST)
        .findFirst()
        .ifPresent(this::storyDays);
    story.stream()
        .filter(segment -> segment.role() == Role.LEAD || segment.role() == Role.PARAGRAPH)
        .findFirst()
        .ifPresent(this::storyDays);
  }

  private void storyDays(Segment segment) {
    DayMentions.in(segment)
        .forEach(mention -> add(Kind.STORY_DAY, Clock.EVENT_DAY, mention.quote(), mention.date()));
  }

  private void otherStories() {
    page.of(Role.Family.RELATED)
        .forEach(
            segment -> {
              if (segment.role() == Role.FLASH_TIME) {
                PublishedLines.read(segment)
                    .ifPresent(date -> add(Kind.FLASH, Clock.CAPTURED, segment.quote(), date));
              } else if (segment.role() != Role.FLASH_TITLE) {
                relatedDays(segment);
              }
            });
  }

  private void relatedDays(Segment segment) {
    boolean past = PAST.matcher(segment.view()).find();
    for (DayMentions.DayMention mention : DayMentions.in(segment)) {
      DateCandidate candidate =
          DateCandidate.open(
              Kind.RELATED, Clock.CAPTURED, Evidence.of(mention.quote()), mention.date());
      candidates.add(
          past
              ? candidate
              : candidate.judged(
                  Verdict.EXCLUDED,
                  "Its role is " + segment.role() + ", and it is not told as past."));
    }
  }

  private void add(Kind kind, Clock clock, Quote quote, PartialDate date) {
    candidates.add(DateCandidate.open(kind, clock, Evidence.of(quote), date));
  }

  private static int position(DateCandidate candidate) {
    return candidate.evidence().spans().isEmpty()
        ? -1
        : candidate.evidence().spans().get(0).start();
  }
}
