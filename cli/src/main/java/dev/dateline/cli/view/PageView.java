package dev.dateline.cli.view;

import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.terminal.Sheet;
import dev.dateline.cli.terminal.Table;
import dev.dateline.cli.terminal.Table.Cell;
import dev.dateline.cli.terminal.Tone;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Finding;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Every line of a page with its zone, its role and the rule that gave it. */
public final class PageView {
  private final Screen screen;

  @Inject
  PageView(Screen screen) {
    this.screen = screen;
  }

  /** Prints {@code line<TAB>ROLE<TAB>text} for every segment, for programs. */
  public void printPlain(LabelledPage page) {
    for (Segment segment : page.segments()) {
      String text = segment.text().replace("\t", "\\t");
      screen.line(segment.line().number() + "\t" + segment.role() + "\t" + text);
    }
  }

  /**
   * Prints the page for people: blank lines stand where the page has them, for they are evidence.
   */
  public void print(LabelledPage page) {
    Table table = new Table(screen, 5, 14, 20, 28);
    for (Segment segment : page.segments()) {
      if (segment.line().afterBlank() && segment.from() == 0) {
        table.row();
      }
      Role role = segment.role();
      table.row(
          new Cell(Tone.FAINT, "%4d".formatted(segment.line().number())),
          new Cell(Tone.PLAIN, segment.zone()),
          new Cell(Tone.of(role.family()), role.name()),
          new Cell(Tone.FAINT, segment.rule()),
          new Cell(role == Role.UNKNOWN ? Tone.RED : Tone.PLAIN, segment.text().strip()));
    }
    table.print();
    screen.line("");
    summary(page);
  }

  private void summary(LabelledPage page) {
    Sheet sheet = new Sheet(screen);
    Map<Role, Long> counts =
        page.segments().stream()
            .collect(
                Collectors.groupingBy(
                    Segment::role, () -> new EnumMap<>(Role.class), Collectors.counting()));
    sheet.row(
        "Roles",
        counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey())
            .collect(Collectors.joining(", ")));
    for (Segment unknown : page.of(Role.UNKNOWN).toList()) {
      String where = "line %d, zone %s".formatted(unknown.line().number(), unknown.zone());
      sheet.row("Unknown", Tone.RED, where, unknown.text().strip());
    }
    for (Finding finding : page.page().findings()) {
      sheet.row("Note", Tone.YELLOW, finding.reason(), finding.detail());
    }
  }
}
