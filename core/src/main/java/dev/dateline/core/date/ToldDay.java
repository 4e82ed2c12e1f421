package dev.dateline.core.date;

import dev.dateline.core.label.Segment;
import dev.dateline.core.text.MatchView;
import dev.dateline.core.text.Span;
import java.util.List;

/**
 * The day a story tells, and the sentence it tells it in.
 *
 * @param candidate the day as printed
 * @param segment where it stands
 * @param start its first character in the view of the segment
 * @param end after its last character
 */
record ToldDay(DateCandidate candidate, Segment segment, int start, int end) {

  /** Finds the words of a candidate in the story; none when it stands elsewhere. */
  static List<ToldDay> in(List<Segment> story, DateCandidate candidate) {
    if (candidate.evidence().spans().isEmpty()) {
      return List.of();
    }
    Span first = candidate.evidence().spans().get(0);
    String words = MatchView.of(candidate.evidence().words()).text();
    for (Segment segment : story) {
      List<Span> spans = segment.quote().spans();
      if (spans.get(0).start() <= first.start()
          && first.start() < spans.get(spans.size() - 1).end()) {
        int start = segment.view().indexOf(words);
        return start < 0
            ? List.of()
            : List.of(new ToldDay(candidate, segment, start, start + words.length()));
      }
    }
    return List.of();
  }

  /** Whether a sentence of a segment is the one that tells the day. */
  boolean isToldIn(Segment other, Sentence sentence) {
    return other.equals(segment) && sentence.holds(start);
  }
}
