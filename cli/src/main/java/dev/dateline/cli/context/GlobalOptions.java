package dev.dateline.cli.context;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command takes. */
@Singleton
public final class GlobalOptions {
  @Option(
      names = "--archive",
      paramLabel = "FILE",
      order = 90,
      scope = ScopeType.INHERIT,
      description = "The archive (else DATELINE_ARCHIVE, else your data directory).")
  private Optional<Path> archive = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      order = 91,
      scope = ScopeType.INHERIT,
      defaultValue = "auto",
      description = "Colours: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}; NO_COLOR is heeded).")
  private ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      order = 92,
      scope = ScopeType.INHERIT,
      description = "Only data and errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      order = 93,
      scope = ScopeType.INHERIT,
      description = "More about what is done, and what broke.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      order = 94,
      scope = ScopeType.INHERIT,
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** Nothing chosen yet: picocli sets what the command line says. */
  @Inject
  public GlobalOptions() {}

  /** The archive that was named. */
  public Optional<Path> archive() {
    return archive;
  }

  /** When to colour. */
  public ColorChoice color() {
    return color;
  }

  /** Whether notes are unwanted. */
  public boolean quiet() {
    return quiet;
  }

  /** Whether more notes are wanted, stack traces of bugs among them. */
  public boolean verbose() {
    return verbose;
  }

  /** Whether help was asked for. */
  public boolean help() {
    return help;
  }
}
