package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.ExitCodes;
import dev.dateline.cli.context.GlobalOptions;
import dev.dateline.cli.terminal.Screen;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line why a command failed, and ends with the right exit code. */
public final class Complaints implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Screen screen;
  private final GlobalOptions options;

  @Inject
  Complaints(Screen screen, GlobalOptions options) {
    this.screen = screen;
    this.options = options;
  }

  /** A call that cannot be read. */
  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    screen.error("dateline: " + firstLine(e) + suggestions(e));
    screen.error("Try '" + command + " --help'.");
    return ExitCode.USAGE.code();
  }

  /** A command that broke off. */
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult call) {
    return about(e);
  }

  /** Complains about anything thrown and returns the exit code for it. */
  public int about(Throwable thrown) {
    ExitCode code = ExitCodes.of(thrown);
    switch (code) {
      case CLOSED_PIPE -> {}
      case BUG ->
          screen.error(
              "dateline: this should not happen (%s, %s); run again with -v and report it"
                  .formatted(thrown.getClass().getSimpleName(), id(thrown)));
      default -> screen.error("dateline: " + firstLine(thrown));
    }
    if (options.verbose() && code != ExitCode.CLOSED_PIPE) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace, true));
      trace.toString().lines().map(line -> line.replace("\t", "  ")).forEach(screen::error);
    }
    return code.code();
  }

  /** The same bug has the same id, so that reports of it can be told apart. */
  private static String id(Throwable thrown) {
    return "bug %08x".formatted(Arrays.toString(thrown.getStackTrace()).hashCode());
  }

  private static String firstLine(Throwable thrown) {
    return Optional.ofNullable(thrown.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .orElseGet(() -> thrown.getClass().getSimpleName());
  }

  private static String suggestions(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
            && !unmatched.getSuggestions().isEmpty()
        ? "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?"
        : "";
  }
}
