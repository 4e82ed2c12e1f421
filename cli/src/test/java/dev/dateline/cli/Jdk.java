package dev.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java on this machine.
 *
 * @param home where it is installed
 */
record Jdk(Path home) {
  private static final Path INSTALLED = Path.of("/usr/lib/jvm");

  /** The one that runs these tests. */
  static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")));
  }

  /** One of this feature release; a loud line and none when there is none. */
  static Optional<Jdk> installed(int feature) {
    if (Runtime.version().feature() == feature) {
      return Optional.of(running());
    }
    Optional<Jdk> found = installed("JAVA_VERSION=\"" + feature);
    if (found.isEmpty()) {
      System.err.println("!!! NO JDK " + feature + " UNDER " + INSTALLED + ": NOT TESTED ON IT");
    }
    return found;
  }

  /** All that the program is tested on. */
  static List<Jdk> tested() {
    return Stream.concat(Stream.of(running()), installed(25).stream()).distinct().toList();
  }

  /** Its launcher. */
  String java() {
    return home.resolve("bin").resolve("java").toString();
  }

  private static Optional<Jdk> installed(String mark) {
    try (Stream<Path> homes = Files.list(INSTALLED)) {
      return homes
          .filter(home -> release(home).contains(mark))
          .filter(home -> Files.isExecutable(home.resolve("bin").resolve("java")))
          .sorted()
          .findFirst()
          .map(Jdk::new);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String release(Path home) {
    Path release = home.resolve("release");
    try {
      return Files.isRegularFile(release) ? Files.readString(release) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
