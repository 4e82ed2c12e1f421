package dev.dateline.cli;

import dev.dateline.cli.context.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Runs the program in this process.
 *
 * @param data where its archive lies
 * @param columns how wide its terminal is; empty when it writes into a file
 * @param errIsTerminal whether somebody watches its standard error
 * @param input what it reads from standard input
 * @param time what its clock says
 */
record Shell(
    Path data,
    OptionalInt columns,
    boolean errIsTerminal,
    Supplier<InputStream> input,
    InstantSource time) {
  private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

  /** One that writes into files and keeps its archive in this directory. */
  static Shell in(Path data) {
    return new Shell(
        data, OptionalInt.empty(), false, InputStream::nullInputStream, InstantSource.fixed(NOON));
  }

  /** The same on a terminal. */
  Shell onTerminal(int width) {
    return new Shell(data, OptionalInt.of(width), errIsTerminal, input, time);
  }

  /** The same with this on standard input. */
  Shell reading(byte[] bytes) {
    return new Shell(data, columns, errIsTerminal, () -> new ByteArrayInputStream(bytes), time);
  }

  /** The same with somebody who watches its standard error. */
  Shell watched() {
    return new Shell(data, columns, true, input, time);
  }

  /** The same with a clock that is this much later each time it is looked at. */
  Shell ticking(Duration tick) {
    AtomicReference<Instant> now = new AtomicReference<>(NOON);
    return new Shell(
        data, columns, errIsTerminal, input, () -> now.updateAndGet(instant -> instant.plus(tick)));
  }

  /** Runs one command. */
  Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = dateline(out, err).run(arguments);
    return new Outcome(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A run that is not started yet. */
  Dateline dateline(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Dateline(
        new Surroundings(
            input.get(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            data,
            columns,
            errIsTerminal,
            time));
  }
}
