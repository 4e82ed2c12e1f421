package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.terminal.Screen;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hangs the commands that are bound under the program. */
public final class CommandTree implements IFactory {
  private static final int HELP_COLUMNS = 100;
  private final Map<Class<?>, Provider<Object>> commands;
  private final DatelineCommand program;
  private final Screen screen;
  private final Complaints complaints;

  @Inject
  CommandTree(
      Map<Class<?>, Provider<Object>> commands,
      DatelineCommand program,
      Screen screen,
      Complaints complaints) {
    this.commands = commands;
    this.program = program;
    this.screen = screen;
    this.complaints = complaints;
  }

  /** The program with all its commands. */
  public CommandLine commandLine() {
    CommandLine root = new CommandLine(program, this);
    commands.keySet().forEach(root::addSubcommand);
    root.setExpandAtFiles(false);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setUsageHelpWidth(HELP_COLUMNS);
    root.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
    root.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    root.getSubcommands().values().forEach(CommandTree::arrange);
    arrange(root);
    root.setOut(screen.writer());
    root.setErr(screen.writer());
    root.setParameterExceptionHandler(complaints);
    root.setExecutionExceptionHandler(complaints);
    root.setExecutionStrategy(
        call -> {
          root.setColorScheme(CommandLine.Help.defaultColorScheme(screen.ink().ansi()));
          return new CommandLine.RunLast().execute(call);
        });
    return root;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Provider<Object> command = commands.get(type);
    return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
  }

  /** Its own options first, as they are written; those of every command last. */
  private static void arrange(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n");
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.code()), code.meaning());
    }
    return codes;
  }
}
