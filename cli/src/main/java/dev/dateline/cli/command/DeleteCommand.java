package dev.dateline.cli.command;

import dev.dateline.cli.context.OpenArchive;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.core.archive.StoredArticle;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Marks an article as deleted. */
@Command(
    name = "delete",
    description = {
      "Mark an article as deleted.",
      "Its capture is kept; `dateline undelete` brings it back."
    })
final class DeleteCommand implements Runnable {
  private final OpenArchive archive;
  private final Screen screen;

  @Parameters(paramLabel = "ID", description = "As `dateline list` prints it.")
  private String id = "";

  @Inject
  DeleteCommand(OpenArchive archive, Screen screen) {
    this.archive = archive;
    this.screen = screen;
  }

  @Override
  public void run() {
    ArticleName name = ArticleName.required(id);
    StoredArticle deleted = archive.existing().delete(name.id()).orElseThrow(name::missing);
    screen.note("deleted %1$s; `dateline undelete %1$s` takes it back".formatted(deleted.id()));
  }
}
