package dev.dateline.cli.terminal;

import java.util.List;

/** A sheet of labelled rows, wrapped with a hanging indent. All text given to it is made safe. */
public final class Sheet {
  private static final int LABEL = 14;
  private static final String MARGIN = "  ";
  private final Screen screen;
  private final Ink ink;

  /** A sheet on this screen. */
  public Sheet(Screen screen) {
    this.screen = screen;
    this.ink = screen.ink();
  }

  /** A line over the whole width, in one tone. */
  public void title(Tone tone, String text) {
    wrap(text, screen.proseColumns()).forEach(line -> screen.line(ink.in(tone, line)));
  }

  /** An empty line. */
  public void gap() {
    screen.line("");
  }

  /** A row with its label at the left; without one it goes on below the row above. */
  public void row(String label, String text) {
    row(label, Tone.PLAIN, "", text);
  }

  /** A row whose first words stand out. */
  public void row(String label, Tone tone, String first, String text) {
    String lead = SafeText.of(first);
    String whole = lead.isEmpty() || text.isEmpty() ? lead + text : lead + "  " + text;
    String name = ink.in(Tone.CYAN, DisplayWidth.fit(SafeText.of(label), LABEL));
    for (String line : wrap(whole, screen.proseColumns() - LABEL - MARGIN.length())) {
      String coloured =
          line.startsWith(lead) ? ink.in(tone, lead) + line.substring(lead.length()) : line;
      screen.line(MARGIN + name + coloured);
      name = " ".repeat(LABEL);
      lead = "";
    }
  }

  /** A row that only matters to those who look closely. */
  public void faint(String text) {
    for (String line : wrap(text, screen.proseColumns() - LABEL - MARGIN.length())) {
      screen.line(MARGIN + " ".repeat(LABEL) + ink.in(Tone.FAINT, line));
    }
  }

  /** Prose, indented. */
  public void prose(String text) {
    wrap(text, screen.proseColumns() - MARGIN.length()).forEach(line -> screen.line(MARGIN + line));
  }

  private static List<String> wrap(String text, int columns) {
    return Wrapping.wrap(SafeText.of(text), columns);
  }
}
