package dev.dateline.parsers.dating;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.DateCandidate.Verdict;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.parsers.read.DayMentions;
import dev.dateline.parsers.read.DayMentions.DayMention;
import dev.dateline.parsers.read.PublishedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The dates of related items and newsflashes. They bound the capture and nothing else. */
final class OtherStories {

  /** Told as past: a teaser may also announce a day to come. */
  private static final List<String> PAST =
      List.of(" đã ", " vừa ", " cho biết", " cho hay", "表示", "获悉");

  private static final Pattern PAST_IN_ENGLISH = Pattern.compile("\\b(?:said|told)\\b");

  private OtherStories() {}

  static List<DateCandidate> in(LabelledPage page) {
    List<DateCandidate> found = new ArrayList<>();
    for (Segment segment : page.segments()) {
      if (segment.role() == Role.FLASH_TIME) {
        PublishedLines.read(segment)
            .ifPresent(
                date ->
                    found.add(
                        DateCandidate.open(
                            Kind.FLASH, Clock.CAPTURED, Evidence.of(segment.quote()), date)));
      } else if (segment.role().family() == Role.Family.RELATED
          && segment.role() != Role.FLASH_TITLE) {
        related(segment, found);
      }
    }
    return found;
  }

  private static void related(Segment segment, List<DateCandidate> found) {
    List<DayMention> mentions = DayMentions.in(segment);
    if (mentions.isEmpty()) {
      return;
    }
    boolean past = isPast(segment.view());
    for (DayMention mention : mentions) {
      DateCandidate candidate =
          DateCandidate.open(
              Kind.RELATED, Clock.CAPTURED, Evidence.of(mention.quote()), mention.date());
      found.add(
          past
              ? candidate
              : candidate.judged(
                  Verdict.EXCLUDED,
                  "Its role is " + segment.role() + ", and it is not told as past."));
    }
  }

  private static boolean isPast(String view) {
    for (String word : PAST) {
      if (view.contains(word)) {
        return true;
      }
    }
    return (view.contains("said") || view.contains("told")) && PAST_IN_ENGLISH.matcher(view).find();
  }
}
