package dev.dateline.cli.command;

import dev.dateline.cli.context.ArchiveLocation;
import dev.dateline.cli.context.OpenArchive;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.terminal.Sheet;
import dev.dateline.core.archive.ArchiveStats;
import jakarta.inject.Inject;
import java.util.TreeMap;
import picocli.CommandLine.Command;

/** Says what is in the archive. */
@Command(name = "stats", description = "Say what is in the archive.")
final class StatsCommand implements Runnable {
  private final OpenArchive archive;
  private final ArchiveLocation location;
  private final Screen screen;

  @Inject
  StatsCommand(OpenArchive archive, ArchiveLocation location, Screen screen) {
    this.archive = archive;
    this.location = location;
    this.screen = screen;
  }

  @Override
  public void run() {
    ArchiveStats stats = archive.existing().stats();
    Sheet sheet = new Sheet(screen);
    sheet.row("Archive", location.file().toAbsolutePath().toString());
    sheet.row("Engine", "%s, schema %d".formatted(stats.engine(), stats.schemaVersion()));
    sheet.row("Articles", Long.toString(stats.articles()));
    sheet.row("Deleted", Long.toString(stats.deleted()));
    sheet.row("Captures", "%d, %d bytes".formatted(stats.captures(), stats.captureBytes()));
    new TreeMap<>(stats.byOutlet())
        .forEach((outlet, articles) -> sheet.row("  " + outlet, articles.toString()));
  }
}
