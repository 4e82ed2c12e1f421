package dev.dateline.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells in columns; the last column takes what room is left and is cut to it. */
public final class Table {
  private static final String SEPARATOR = "  ";
  private final Screen screen;
  private final int[] limits;
  private final List<List<Cell>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param screen where it is printed
   * @param limits the most columns each cell may take but the last, which has no limit
   */
  public Table(Screen screen, int... limits) {
    this.screen = screen;
    this.limits = limits.clone();
  }

  /**
   * A piece of text in one tone.
   *
   * @param tone how it stands out
   * @param text made safe when it is printed
   */
  public record Cell(Tone tone, String text) {}

  /** A row; no cells make an empty line. */
  public void row(Cell... cells) {
    rows.add(
        List.of(cells).stream()
            .map(cell -> new Cell(cell.tone(), SafeText.of(cell.text())))
            .toList());
  }

  /** Prints all rows. */
  public void print() {
    int[] widths =
        IntStream.range(0, limits.length).map(i -> Math.min(limits[i], widest(i))).toArray();
    int taken = IntStream.of(widths).map(width -> width + SEPARATOR.length()).sum();
    int rest = Math.max(1, screen.columns() - taken);
    Ink ink = screen.ink();
    for (List<Cell> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        Cell cell = row.get(i);
        boolean last = i == row.size() - 1;
        String text =
            i == widths.length
                ? DisplayWidth.cut(cell.text(), rest)
                : last
                    ? DisplayWidth.cut(cell.text(), widths[i])
                    : DisplayWidth.fit(cell.text(), widths[i]);
        line.append(ink.in(cell.tone(), text)).append(last ? "" : SEPARATOR);
      }
      screen.line(line.toString());
    }
  }

  private int widest(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> DisplayWidth.of(row.get(column).text()))
        .max()
        .orElse(0);
  }
}
