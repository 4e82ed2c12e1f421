package dev.dateline.cli.command;

import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.terminal.Table;
import dev.dateline.cli.terminal.Table.Cell;
import dev.dateline.cli.terminal.Tone;
import dev.dateline.core.outlet.Outlet;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.SourceParser;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;

/** Lists the outlets whose pages are known. */
@Command(name = "outlets", description = "List the outlets whose pages are known.")
final class OutletsCommand implements Runnable {
  private final ParserRegistry parsers;
  private final Screen screen;

  @Inject
  OutletsCommand(ParserRegistry parsers, Screen screen) {
    this.parsers = parsers;
    this.screen = screen;
  }

  @Override
  public void run() {
    Table table = new Table(screen, 12, 8, 18, 14, 30);
    for (SourceParser parser : parsers.parsers()) {
      Outlet outlet = parser.outlet();
      table.row(
          new Cell(Tone.STRONG, outlet.id().value()),
          new Cell(Tone.PLAIN, String.join(" ", outlet.languages())),
          new Cell(Tone.FAINT, outlet.zone().toString()),
          new Cell(Tone.FAINT, parser.version()),
          new Cell(Tone.PLAIN, outlet.name()),
          new Cell(Tone.FAINT, String.join(" ", outlet.hosts())));
    }
    table.print();
  }
}
