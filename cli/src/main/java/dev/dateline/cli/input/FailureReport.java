package dev.dateline.cli.input;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import dev.dateline.core.archive.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One JSON line for each item that failed, and the command that tries it again. */
public final class FailureReport implements AutoCloseable {
  private final BufferedWriter lines;

  private FailureReport(BufferedWriter lines) {
    this.lines = lines;
  }

  /** A new report; a file that is there is replaced. */
  public static FailureReport at(Path file) {
    try {
      return new FailureReport(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Failure(
              ExitCode.CANNOT_CREATE,
              file.toString(),
              "this report cannot be written; name another file with --report")
          .because(e);
    }
  }

  /** A report that nobody asked for. */
  public static FailureReport toNobody() {
    return new FailureReport(new BufferedWriter(Writer.nullWriter()));
  }

  /** Adds an item that failed. */
  public void add(ImportItem item) {
    Problem problem = item.problem().orElse(new Problem("UNKNOWN", "no reason was given"));
    try {
      lines.write(
          "{\"path\":%s,\"label\":%s,\"outcome\":%s,\"reason\":%s,\"detail\":%s,\"command\":%s}\n"
              .formatted(
                  JsonString.of(item.place().path()),
                  JsonString.of(item.place().label()),
                  JsonString.of(item.outcome().name()),
                  JsonString.of(problem.reason()),
                  JsonString.of(problem.detail()),
                  JsonString.of("dateline import " + quoted(item.place().path()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a POSIX shell needs it to take it as one word. */
  private static String quoted(String name) {
    return "'" + name.replace("'", "'\\''") + "'";
  }
}
