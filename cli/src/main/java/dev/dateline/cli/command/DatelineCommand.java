package dev.dateline.cli.command;

import dev.dateline.cli.context.GlobalOptions;
import dev.dateline.cli.context.Version;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program itself, above all commands. */
@Command(
    name = "dateline",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Turns captured news pages into clean, structured, citable articles.",
    footer = {
      "",
      "Begin with `dateline import PATH`, then `dateline list` and `dateline search WORDS`.",
      "More: `dateline help exit-codes|formats|environment|filters`, `dateline COMMAND --help`."
    })
public final class DatelineCommand {
  @Mixin private final GlobalOptions options;

  @Option(
      names = {"-V", "--version"},
      order = 95,
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Inject
  DatelineCommand(GlobalOptions options) {
    this.options = options;
  }

  /** The options every command takes. */
  GlobalOptions options() {
    return options;
  }

  /** Whether only the version is wanted. */
  boolean version() {
    return version;
  }
}
