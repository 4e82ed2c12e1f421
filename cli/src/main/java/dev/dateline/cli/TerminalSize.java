package dev.dateline.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/** Finds out whether standard output is a terminal, and how wide it is. */
final class TerminalSize {
  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
  private static final int USUAL = 80;

  private TerminalSize() {}

  /** The columns of the terminal; empty when standard output is none. */
  static OptionalInt columns(Map<String, String> environment) {
    if (!isTerminal()) {
      return OptionalInt.empty();
    }
    int known = positive(environment.getOrDefault("COLUMNS", ""));
    return OptionalInt.of(known > 0 ? known : asked());
  }

  /**
   * {@code System.console()} wants input to be a terminal as well, and changed its meaning in 22.
   */
  private static boolean isTerminal() {
    try {
      return Files.readSymbolicLink(STANDARD_OUTPUT)
          .toString()
          .matches("/dev/(pts/|tty|console).*");
    } catch (IOException | UnsupportedOperationException noProc) {
      return testSaysTerminal();
    }
  }

  private static boolean testSaysTerminal() {
    try {
      return new ProcessBuilder("test", "-t", "1").inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int asked() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      int columns = positive(answer.substring(answer.indexOf(' ') + 1).strip());
      return columns > 0 ? columns : USUAL;
    } catch (IOException e) {
      return USUAL;
    }
  }

  private static int positive(String digits) {
    return digits.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(digits) : 0;
  }
}
