package dev.dateline.cli;

import dev.dateline.cli.context.DataDirectory;
import dev.dateline.cli.context.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** Finds what this process is surrounded by. */
final class ProcessSurroundings {
  private static final int BUFFER = 1 << 16;

  private ProcessSurroundings() {}

  static Surroundings find() {
    Map<String, String> environment = System.getenv();
    return new Surroundings(
        System.in,
        utf8(new OutputPipe(new FileOutputStream(FileDescriptor.out), BUFFER)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        environment,
        DataDirectory.of(
            environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home"))),
        TerminalSize.columns(environment),
        TerminalSize.isTerminal(TerminalSize.STANDARD_ERROR),
        InstantSource.system());
  }

  /** UTF-8 whatever the locale: what was printed is passed on. */
  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }
}
