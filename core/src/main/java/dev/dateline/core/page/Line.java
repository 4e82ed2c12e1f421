package dev.dateline.core.page;

import dev.dateline.core.text.Blank;
import dev.dateline.core.text.MatchView;
import dev.dateline.core.text.Quote;
import java.util.Optional;

/** One printed line of a page that is not blank. */
public final class Line {

  private final int number;
  private final String text;
  private final boolean afterBlank;
  private final SourceMap source;
  private final Optional<Markup> markup;
  private final MatchView view;

  /**
   * A line of a page.
   *
   * @param number its number on the page, from 1, blank lines counted
   * @param text as printed, without the line end
   * @param afterBlank whether a blank line stands before it
   * @param source where its characters stand in the capture
   * @param markup what the page's markup says about it, if it has any
   */
  public Line(
      int number, String text, boolean afterBlank, SourceMap source, Optional<Markup> markup) {
    if (Blank.isBlank(text)) {
      throw new IllegalArgumentException("line " + number + " is blank");
    }
    this.number = number;
    this.text = text;
    this.afterBlank = afterBlank;
    this.source = source;
    this.markup = markup;
    this.view = MatchView.of(text);
  }

  /** Its number on the page, from 1, blank lines counted. */
  public int number() {
    return number;
  }

  /** As printed. */
  public String text() {
    return text;
  }

  /** Whether a blank line stands before it. Blank lines are evidence. */
  public boolean afterBlank() {
    return afterBlank;
  }

  /** What the markup says about it; empty on a text capture. */
  public Optional<Markup> markup() {
    return markup;
  }

  /** As patterns see it. */
  public String view() {
    return view.text();
  }

  /** The whole line. */
  public Quote quote() {
    return new Quote(text, source.spans(0, text.length()));
  }

  /** A part of the line, by character offsets into {@link #text()}. */
  public Quote quote(int from, int to) {
    return new Quote(text.substring(from, to), source.spans(from, to));
  }

  /** A part of the line without the blanks around it, by offsets into {@link #text()}. */
  public Quote trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Blank.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blank.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return quote(start, end);
  }

  /** A part of the line without the blanks around it, by offsets into {@link #view()}. */
  public Quote cut(int from, int to) {
    return trimmed(view.original(from), view.original(to));
  }

  /** The character of {@link #text()} that a place of {@link #view()} stands for. */
  public int printed(int viewIndex) {
    return view.original(viewIndex);
  }

  @Override
  public String toString() {
    return number + ": " + text;
  }
}
