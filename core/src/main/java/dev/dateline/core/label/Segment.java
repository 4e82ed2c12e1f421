package dev.dateline.core.label;

import dev.dateline.core.page.Line;
import dev.dateline.core.text.Blank;
import dev.dateline.core.text.MatchView;
import dev.dateline.core.text.Quote;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A part of a page with one role: nearly always a line, a part of one where a line prints two
 * things.
 *
 * @param line the line it stands on
 * @param from its first character in the text of the line
 * @param to after its last character
 * @param role what it is for
 * @param zone the part of the page it stands in, in the words of the outlet's grammar
 * @param rule why it has this role, in the words of the outlet's grammar
 */
public record Segment(Line line, int from, int to, Role role, String zone, String rule) {

  /** Refuses a segment outside its line, and a blank one. */
  public Segment {
    if (from < 0 || to > line.text().length() || from >= to) {
      throw new IllegalArgumentException("[" + from + ", " + to + ") is not in line " + line);
    }
    if (Blank.isBlank(line.text().subSequence(from, to))) {
      throw new IllegalArgumentException("[" + from + ", " + to + ") is blank in line " + line);
    }
  }

  /** A segment that is a whole line. */
  public static Segment of(Line line, Role role, String zone, String rule) {
    return new Segment(line, 0, line.text().length(), role, zone, rule);
  }

  /** A line that nothing explains. */
  public static Segment unknown(Line line, String zone) {
    return of(line, Role.UNKNOWN, zone, "no rule of this zone fits");
  }

  /** Its words as printed, blanks around them included. */
  public String text() {
    return line.text().substring(from, to);
  }

  /** Its words as patterns see them. */
  public String view() {
    return isWholeLine() ? line.view() : MatchView.of(text()).text();
  }

  /** A part of it without the blanks around it, by character offsets into {@link #view()}. */
  public Quote cut(int start, int end) {
    if (isWholeLine()) {
      return line.cut(start, end);
    }
    MatchView view = MatchView.of(text());
    return line.trimmed(from + view.original(start), from + view.original(end));
  }

  /** What a group of a match on {@link #view()} stands for; empty when it took no part. */
  public Optional<Quote> cut(MatchResult match, int group) {
    return match.start(group) < 0 || match.start(group) == match.end(group)
        ? Optional.empty()
        : Optional.of(cut(match.start(group), match.end(group)));
  }

  private boolean isWholeLine() {
    return from == 0 && to == line.text().length();
  }

  /** Its words and where they stand, without the blanks around them. */
  public Quote quote() {
    return line.trimmed(from, to);
  }
}
