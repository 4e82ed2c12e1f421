package dev.dateline.cli.command;

import dev.dateline.cli.context.OpenArchive;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.core.archive.StoredArticle;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a deletion back. */
@Command(name = "undelete", description = "Take the deletion of an article back.")
final class UndeleteCommand implements Runnable {
  private final OpenArchive archive;
  private final Screen screen;

  @Parameters(paramLabel = "ID", description = "As `dateline list --deleted` prints it.")
  private String id = "";

  @Inject
  UndeleteCommand(OpenArchive archive, Screen screen) {
    this.archive = archive;
    this.screen = screen;
  }

  @Override
  public void run() {
    ArticleName name = ArticleName.required(id);
    StoredArticle undeleted = archive.existing().undelete(name.id()).orElseThrow(name::missing);
    screen.note("undeleted " + undeleted.id());
  }
}
