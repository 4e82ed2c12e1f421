package dev.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own. */
final class Child implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;
  private final Process process;

  private final BufferedReader errors;

  private Child(Process process) {
    this.process = process;
    this.errors =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
  }

  /** Starts the program on this Java, with its archive in this directory. */
  static Child start(Jdk jdk, Path data, String... arguments) throws IOException {
    List<String> command = command(jdk);
    command.addAll(List.of(arguments));
    return new Child(builder(data, command).start());
  }

  /** Starts another program. */
  static Child start(List<String> command) throws IOException {
    return new Child(new ProcessBuilder(command).start());
  }

  /** Starts a shell that has the program as {@code "$@"}. */
  static Child startInShell(Jdk jdk, Path data, String script) throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", "-c", script, "bash"));
    command.addAll(command(jdk));
    return new Child(builder(data, command).start());
  }

  /** Runs the program to its end. */
  static Outcome run(Jdk jdk, Path data, String... arguments) throws Exception {
    try (Child child = start(jdk, data, arguments)) {
      return child.outcome();
    }
  }

  /** Waits for the end. */
  Outcome outcome() throws Exception {
    process.getOutputStream().close();
    CompletableFuture<String> out = text(process.inputReader(StandardCharsets.UTF_8));
    CompletableFuture<String> err = text(errors);
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("still running: " + err.getNow("(silent)"));
    }
    return new Outcome(process.exitValue(), out.get(), err.get());
  }

  /** Reads lines of standard error until one holds these words, and returns it. */
  String awaitError(String words) throws IOException {
    StringBuilder seen = new StringBuilder();
    for (String line = errors.readLine(); line != null; line = errors.readLine()) {
      if (line.contains(words)) {
        return line;
      }
      seen.append(line).append('\n');
    }
    throw new IllegalStateException("it never said «" + words + "» but: " + seen);
  }

  /** Sends SIGINT, as Ctrl-C does. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** Sends SIGTERM and returns the exit code. */
  int terminate() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("SIGTERM did not end it");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static List<String> command(Jdk jdk) {
    return new ArrayList<>(
        List.of(
            jdk.java(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.dateline.cli.Main"));
  }

  private static ProcessBuilder builder(Path data, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DATELINE_ARCHIVE", data.resolve("archive.dateline").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  private static CompletableFuture<String> text(Reader stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (stream) {
            StringWriter text = new StringWriter();
            stream.transferTo(text);
            return text.toString();
          } catch (IOException e) {
            return "(unreadable: " + e + ")";
          }
        });
  }
}
