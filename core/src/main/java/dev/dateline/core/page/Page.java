package dev.dateline.core.page;

import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.text.Blank;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page as a column of lines, from top to bottom.
 *
 * @param uri where it was fetched from, as given
 * @param lines the lines that are not blank
 * @param metadata what the page says about itself
 * @param findings what was odd about its bytes or markup
 */
public record Page(
    Optional<String> uri, List<Line> lines, PageMetadata metadata, List<Finding> findings) {

  /** Copies the lists. */
  public Page {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /**
   * A text capture is a page already: its lines are the page's. Lines end with LF, CR LF or CR.
   *
   * @param uri where it was fetched from, if that is known
   */
  public static Page ofText(CapturedText captured, Optional<String> uri) {
    return new Page(uri, lines(captured.text()), PageMetadata.NONE, captured.findings());
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = false;
    int number = 1;
    int firstByte = 0;
    int start = 0;
    if (text.startsWith("\uFEFF")) {
      start = 1;
      firstByte = Utf8.length(text, 0, 1);
    }
    while (start < text.length()) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end);
      int bytes = Utf8.length(line, 0, line.length());
      if (Blank.isBlank(line)) {
        afterBlank = true;
      } else {
        SourceMap source = new VerbatimLine(line, firstByte, bytes);
        lines.add(new Line(number, line, afterBlank, source, Optional.empty()));
        afterBlank = false;
      }
      int next = end;
      if (next < text.length()) {
        next += text.startsWith("\r\n", end) ? 2 : 1;
      }
      firstByte += bytes + next - end;
      start = next;
      number++;
    }
    return lines;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
