package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A client in another language, which stands in {@code src/test/clients}.
 *
 * @param command how to run it, without its arguments
 */
record ForeignClient(List<String> command) {
  private static final Path SOURCES = Path.of("src", "test", "clients");
  private static final Path INSTALLED = Path.of("target", "clients");
  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

  /** Node.js with its packages, fetched by npm once; none where that cannot be had. */
  static Optional<ForeignClient> node() throws IOException, InterruptedException {
    Path home = Files.createDirectories(INSTALLED.resolve("node"));
    for (String file : List.of("package.json", "client.js")) {
      Files.copy(
          SOURCES.resolve("node").resolve(file),
          home.resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
    boolean ready =
        Files.isDirectory(home.resolve("node_modules"))
            || succeeds("npm", "install", "--no-audit", "--no-fund", "--prefix", home.toString());
    return ready && succeeds("node", "--version")
        ? Optional.of(new ForeignClient(List.of("node", home.resolve("client.js").toString())))
        : Optional.empty();
  }

  /** A Python that has grpc and protobuf; none where there is no such. */
  static Optional<ForeignClient> python() throws IOException, InterruptedException {
    for (String python : PYTHONS) {
      if (succeeds(python, "-c", "import grpc, google.protobuf")) {
        String client = SOURCES.resolve("python").resolve("client.py").toString();
        return Optional.of(new ForeignClient(List.of(python, client)));
      }
    }
    return Optional.empty();
  }

  /** Runs it to its end. */
  Outcome run(String address, Path descriptors, Path capture) throws Exception {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(List.of(address, descriptors.toString(), capture.toString()));
    try (Child client = Child.start(whole)) {
      return client.outcome();
    }
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
