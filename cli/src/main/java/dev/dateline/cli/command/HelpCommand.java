package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import dev.dateline.cli.terminal.Screen;
import jakarta.inject.Inject;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a command, or a topic that concerns several. */
@Command(
    name = "help",
    description = "Explain a command, or a topic: exit-codes, formats, environment, filters.")
final class HelpCommand implements Runnable {
  private final Screen screen;

  @Parameters(arity = "0..1", paramLabel = "COMMAND|TOPIC", description = "What to explain.")
  private Optional<String> subject = Optional.empty();

  @Spec private CommandSpec spec;

  @Inject
  HelpCommand(Screen screen) {
    this.screen = screen;
    this.spec = CommandSpec.create();
  }

  @Override
  public void run() {
    CommandLine root = spec.root().commandLine();
    String name = subject.orElse("");
    Optional<HelpTopic> topic = HelpTopic.of(name);
    if (name.isEmpty()) {
      usage(root);
    } else if (topic.isPresent()) {
      screen.line(topic.get().text().stripTrailing());
    } else {
      usage(Optional.ofNullable(root.getSubcommands().get(name)).orElseThrow(() -> unknown(name)));
    }
  }

  private void usage(CommandLine command) {
    screen.line(command.getUsageMessage(screen.ink().ansi()).stripTrailing());
  }

  private static Failure unknown(String name) {
    return new Failure(
        ExitCode.USAGE, name, "neither a command nor a topic; `dateline help` lists them");
  }
}
