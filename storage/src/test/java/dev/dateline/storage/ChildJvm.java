package dev.dateline.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another JVM that runs a class of the tests; it dies with its owner's patience, not on its own.
 */
final class ChildJvm implements AutoCloseable {

  private final Process process;
  private final BufferedReader lines;

  private ChildJvm(Process process) {
    this.process = process;
    this.lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Runs a class on a class path, with a file as its argument. */
  static ChildJvm run(String classPath, Class<?> main, Path file) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", classPath));
    command.addAll(List.of(main.getName(), file.toString()));
    return new ChildJvm(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** At most so many lines of its output; fewer when it ends. */
  List<String> read(int most) throws IOException {
    List<String> read = new ArrayList<>();
    while (read.size() < most) {
      String line = lines.readLine();
      if (line == null) {
        return read;
      }
      read.add(line);
    }
    return read;
  }

  /** Kills it as a power cut would, and returns what it had said by then. */
  List<String> kill() throws IOException, InterruptedException {
    // The process itself would close its output, and what it said last would be lost.
    process.toHandle().destroyForcibly();
    process.waitFor();
    return read(Integer.MAX_VALUE);
  }

  /** Waits for its end. */
  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
