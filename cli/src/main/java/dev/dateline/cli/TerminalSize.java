package dev.dateline.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/** Finds out whether an output is a terminal, and how wide it is. */
final class TerminalSize {
  /** The file descriptor of standard error. */
  static final int STANDARD_ERROR = 2;

  private static final int STANDARD_OUTPUT = 1;
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final int USUAL = 80;

  private TerminalSize() {}

  /** The columns of the terminal; empty when standard output is none. */
  static OptionalInt columns(Map<String, String> environment) {
    if (!isTerminal(STANDARD_OUTPUT)) {
      return OptionalInt.empty();
    }
    int known = positive(environment.getOrDefault("COLUMNS", ""));
    return OptionalInt.of(known > 0 ? known : asked());
  }

  /**
   * Whether this file descriptor is a terminal. {@code System.console()} wants input to be one as
   * well, and changed its meaning in 22.
   */
  static boolean isTerminal(int descriptor) {
    try {
      return Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor)))
          .toString()
          .matches("/dev/(pts/|tty|console).*");
    } catch (IOException | UnsupportedOperationException noProc) {
      return testSaysTerminal(descriptor);
    }
  }

  private static boolean testSaysTerminal(int descriptor) {
    try {
      String number = Integer.toString(descriptor);
      return new ProcessBuilder("test", "-t", number).inheritIO().start().waitFor() == 0;
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
