package dev.dateline.cli.context;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a run of the program is surrounded by. A test hands over its own.
 *
 * @param in where {@code -} reads from
 * @param out data, and nothing else
 * @param err everything else
 * @param environment the environment variables
 * @param dataDirectory where this platform keeps a user's data
 * @param columns how wide the terminal is; empty when {@code out} is none
 * @param errIsTerminal whether {@code err} is a terminal
 * @param time the time now
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path dataDirectory,
    OptionalInt columns,
    boolean errIsTerminal,
    InstantSource time) {
  /** Copies the map. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** An environment variable, or the empty string when it is not set. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
