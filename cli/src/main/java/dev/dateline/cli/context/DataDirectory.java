package dev.dateline.cli.context;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Finds where a platform keeps the data of its users. */
public final class DataDirectory {
  private DataDirectory() {}

  /**
   * Where Dateline's data belongs.
   *
   * @param environment the environment variables
   * @param system the name of the operating system, as {@code os.name} gives it
   * @param home the user's home directory
   */
  public static Path of(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return under(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("dateline");
    }
    return under(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"));
  }

  /** The XDG specification has relative values ignored. */
  private static Path under(@org.jspecify.annotations.Nullable String given, Path fallback) {
    Path parent = given == null || given.isEmpty() ? fallback : Path.of(given);
    return (parent.isAbsolute() ? parent : fallback).resolve("dateline");
  }
}
