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
   * @param home the user's home directory, where {@code HOME} does not name one
   */
  public static Path of(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path local = home.resolve("AppData").resolve("Local");
      return named(environment, "LOCALAPPDATA", local).resolve("dateline");
    }
    Path own = named(environment, "HOME", home);
    if (name.startsWith("mac")) {
      return own.resolve("Library").resolve("Application Support").resolve("dateline");
    }
    Path share = own.resolve(".local").resolve("share");
    return named(environment, "XDG_DATA_HOME", share).resolve("dateline");
  }

  /** The XDG specification has relative values ignored. */
  private static Path named(Map<String, String> environment, String variable, Path fallback) {
    Path given = Path.of(environment.getOrDefault(variable, ""));
    return given.isAbsolute() ? given : fallback;
  }
}
