package dev.dateline.cli.input;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import dev.dateline.cli.context.Surroundings;
import dev.dateline.core.archive.Problem;
import dev.dateline.core.capture.Capture;
import dev.dateline.parsers.container.Item;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one capture. Never takes in more than {@link Capture#MAX_BYTES}. */
public final class CaptureReader {
  /** What stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Surroundings surroundings;

  @Inject
  CaptureReader(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Reads the capture that an argument names. A file may be gzipped; what comes through a pipe is
   * taken as it is.
   *
   * @param argument a path, or {@code -} for standard input
   * @param uri where the page was fetched from
   * @throws Failure if there is no such file, or it cannot be read, is too large, or holds many
   */
  public Capture read(String argument, Optional<String> uri) {
    Capture capture = argument.equals(STANDARD_INPUT) ? standardInput() : file(path(argument));
    return uri.map(address -> Capture.of(capture.bytes(), capture.metadata().withUri(address)))
        .orElse(capture);
  }

  /** The path that an argument names; a {@link Failure} where it can name none. */
  public static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new Failure(ExitCode.NO_INPUT, argument, "no path: " + e.getReason()).because(e);
    }
  }

  private Capture standardInput() {
    return stream(surroundings.in(), "standard input");
  }

  private static Capture file(Path path) {
    if (Files.isDirectory(path)) {
      throw Unreadable.directory(path);
    }
    if (Files.isRegularFile(path)) {
      return only(path);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return stream(in, path.toString());
    } catch (IOException e) {
      throw Unreadable.of(path.toString(), e);
    }
  }

  private static Capture only(Path path) {
    try (CaptureFile file = CaptureFile.open(path)) {
      Item item = file.next().filter(file::is).orElseThrow(() -> Unreadable.many(path));
      if (item instanceof Item.Skipped skipped) {
        throw turnedAway(path, skipped.problem());
      }
      if (item instanceof Item.Damaged damaged) {
        throw turnedAway(path, damaged.problem());
      }
      return ((Item.Found) item).capture();
    }
  }

  private static Failure turnedAway(Path path, Problem problem) {
    return new Failure(ExitCode.UNREADABLE, path.toString(), Remedy.added(problem).detail());
  }

  private static Capture stream(InputStream in, String name) {
    try {
      byte[] bytes = in.readNBytes(Capture.MAX_BYTES + 1);
      if (bytes.length > Capture.MAX_BYTES) {
        throw new Failure(
            ExitCode.UNREADABLE,
            name,
            "more than %d bytes, and no news page has them; split it into single pages"
                .formatted(Capture.MAX_BYTES));
      }
      return Capture.of(bytes);
    } catch (IOException e) {
      throw Unreadable.of(name, e);
    }
  }
}
