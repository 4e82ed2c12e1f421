package dev.dateline.cli.view;

import dev.dateline.cli.terminal.Ink;
import dev.dateline.cli.terminal.SafeText;
import dev.dateline.cli.terminal.Tone;
import dev.dateline.cli.terminal.Wrapping;
import dev.dateline.core.search.Snippet;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of which some words are what somebody searched for.
 *
 * @param text made safe
 * @param marks ranges of characters of it, in order, none touching the next
 */
record HighlightedText(String text, List<Mark> marks) {
  /**
   * A half-open range of characters.
   *
   * @param start first character
   * @param end after the last
   */
  record Mark(int start, int end) {}

  /** The text of a snippet; words found side by side are one mark. */
  static HighlightedText of(Snippet snippet) {
    int[] c = snippet.text().codePoints().toArray();
    StringBuilder safe = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int done = 0;
    for (Snippet.Highlight highlight : snippet.highlights()) {
      String between = new String(c, done, highlight.start() - done);
      safe.append(SafeText.of(between));
      int start = safe.length();
      safe.append(
          SafeText.of(new String(c, highlight.start(), highlight.end() - highlight.start())));
      boolean joined = !marks.isEmpty() && between.isBlank();
      marks.add(new Mark(joined ? marks.remove(marks.size() - 1).start() : start, safe.length()));
      done = highlight.end();
    }
    safe.append(SafeText.of(new String(c, done, c.length - done)));
    return new HighlightedText(safe.toString(), List.copyOf(marks));
  }

  /** Lines of at most so many columns; without colours the marks stand between brackets. */
  List<String> wrap(int columns, Ink ink) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (String line : Wrapping.wrap(text, columns)) {
      start = text.indexOf(line, start);
      lines.add(marked(start, start + line.length(), ink));
      start += line.length();
    }
    return lines;
  }

  private String marked(int from, int to, Ink ink) {
    StringBuilder line = new StringBuilder();
    int done = from;
    for (Mark mark : marks) {
      int start = Math.max(from, mark.start());
      int end = Math.min(to, mark.end());
      if (start < end) {
        String found = text.substring(start, end);
        line.append(text, done, start)
            .append(ink.colours() ? ink.in(Tone.FOUND, found) : "[" + found + "]");
        done = end;
      }
    }
    return line.append(text, done, to).toString();
  }
}
