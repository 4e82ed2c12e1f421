package dev.dateline.parsers.dating;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.DateCandidate.Verdict;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import dev.dateline.parsers.read.DayMentions;
import dev.dateline.parsers.read.DayMentions.DayMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The days a story tells. Only what stands first may speak for the day of the event: the dateline,
 * the standfirst, the lead or first paragraph.
 */
final class StoryDays {

  private static final int REACH = 40;

  /** What is announced is not what happened. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          " sẽ |dự kiến|hạn chót|trước ngày|将于|将在|定于|拟于"
              + "|\\b(?:will|due|scheduled|slated|until|expected|planned|deadline)\\b");

  private static final Pattern CLAUSE_END = Pattern.compile("[,;,。;]");

  private StoryDays() {}

  static List<DateCandidate> in(List<Segment> story, Optional<Quote> datelineDay) {
    List<DateCandidate> found = new ArrayList<>();
    datelineDay.flatMap(day -> dateline(day, story)).ifPresent(found::add);
    Stream.concat(
            story.stream().filter(s -> s.role() == Role.STANDFIRST).limit(1),
            story.stream()
                .filter(s -> s.role() == Role.LEAD || s.role() == Role.PARAGRAPH)
                .limit(1))
        .forEach(segment -> days(segment, found));
    return found;
  }

  private static Optional<DateCandidate> dateline(Quote day, List<Segment> story) {
    for (Segment segment : story) {
      List<Span> spans = segment.quote().spans();
      if (spans.get(0).start() > day.start()) {
        return Optional.empty();
      }
      if (spans.get(spans.size() - 1).end() <= day.start()) {
        continue;
      }
      for (DayMention mention : DayMentions.in(segment)) {
        Span span = mention.quote().spans().get(0);
        if (span.start() <= day.start() && span.end() > day.start()) {
          return Optional.of(
              DateCandidate.open(Kind.DATELINE, Clock.EVENT_DAY, Evidence.of(day), mention.date()));
        }
      }
    }
    return Optional.empty();
  }

  private static void days(Segment segment, List<DateCandidate> found) {
    for (DayMention mention : DayMentions.in(segment)) {
      if (found.stream().anyMatch(c -> isSameDay(c.evidence().spans(), mention))) {
        continue;
      }
      DateCandidate candidate =
          DateCandidate.open(
              Kind.STORY_DAY, Clock.EVENT_DAY, Evidence.of(mention.quote()), mention.date());
      found.add(
          isToCome(segment.view(), mention)
              ? candidate.judged(Verdict.EXCLUDED, "It is told as a day to come.")
              : candidate);
    }
  }

  /** Whether a day is the one in the dateline, which has been read. */
  private static boolean isSameDay(List<Span> spans, DayMention mention) {
    Span told = mention.quote().spans().get(0);
    return spans.stream().anyMatch(s -> s.start() < told.end() && told.start() < s.end());
  }

  /** Whether the clause before a day announces it. */
  private static boolean isToCome(String view, DayMention mention) {
    int at = mention.start();
    String before = view.substring(Math.max(0, at - REACH), at);
    String[] clauses = CLAUSE_END.split(before, -1);
    String clause = clauses[clauses.length - 1];
    return ANNOUNCED.matcher(clause).find() || view.startsWith(" tới", mention.end());
  }
}
