package dev.dateline.cli.command;

import dev.dateline.cli.terminal.Screen;
import jakarta.inject.Inject;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the commands. */
@Command(
    name = "completion",
    description = "Print the completion script of a shell.",
    footer = {"", "Example: source <(dateline completion bash)"})
final class CompletionCommand implements Runnable {
  private final Screen screen;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell = Shell.BASH;

  @Spec private CommandSpec spec;

  @Inject
  CompletionCommand(Screen screen) {
    this.screen = screen;
    this.spec = CommandSpec.create();
  }

  /** A shell whose completion is known. */
  enum Shell {
    BASH,
    ZSH;

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public void run() {
    if (shell == Shell.ZSH) {
      screen.line(
          "autoload -U +X compinit && compinit && autoload -U +X bashcompinit && bashcompinit");
    }
    screen.line(AutoComplete.bash("dateline", spec.root().commandLine()));
  }
}
