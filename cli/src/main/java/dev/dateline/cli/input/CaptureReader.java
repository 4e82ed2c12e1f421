package dev.dateline.cli.input;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import dev.dateline.cli.context.Surroundings;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
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
   * Reads the capture that an argument names.
   *
   * @param argument a path, or {@code -} for standard input
   * @param uri where the page was fetched from
   * @throws Failure if there is no such file, or it cannot be read, or is too large
   */
  public Capture read(String argument, Optional<String> uri) {
    byte[] bytes = argument.equals(STANDARD_INPUT) ? standardInput() : file(path(argument));
    CaptureMetadata metadata = CaptureMetadata.of(MediaType.sniff(bytes));
    return Capture.of(bytes, uri.map(metadata::withUri).orElse(metadata));
  }

  /** The path that an argument names; a {@link Failure} where it can name none. */
  public static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new Failure(ExitCode.NO_INPUT, argument, "no path: " + e.getReason()).because(e);
    }
  }

  /** That a file is not there. */
  static Failure missing(Path path) {
    return new Failure(ExitCode.NO_INPUT, path.toString(), "no such file; check the path");
  }

  private byte[] standardInput() {
    try {
      return limited(surroundings.in(), "standard input");
    } catch (IOException e) {
      throw unreadable("standard input", e);
    }
  }

  private static byte[] file(Path path) {
    if (Files.isDirectory(path)) {
      throw new Failure(
          ExitCode.NO_INPUT,
          path.toString(),
          "a directory; `dateline import` reads whole directories");
    }
    try {
      if (Files.isRegularFile(path)) {
        requireSmall(path.toString(), Files.size(path));
      }
      try (InputStream in = Files.newInputStream(path)) {
        return limited(in, path.toString());
      }
    } catch (NoSuchFileException e) {
      throw missing(path).because(e);
    } catch (AccessDeniedException e) {
      throw new Failure(
              ExitCode.NO_INPUT, path.toString(), "no leave to read it; check its permissions")
          .because(e);
    } catch (IOException e) {
      throw unreadable(path.toString(), e);
    }
  }

  private static byte[] limited(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(Capture.MAX_BYTES + 1);
    if (bytes.length > Capture.MAX_BYTES) {
      throw tooLarge(name, "more than " + Capture.MAX_BYTES);
    }
    return bytes;
  }

  private static void requireSmall(String name, long size) {
    if (size > Capture.MAX_BYTES) {
      throw tooLarge(name, Long.toString(size));
    }
  }

  private static Failure tooLarge(String name, String size) {
    return new Failure(
        ExitCode.UNREADABLE,
        name,
        "%s bytes, but a capture has at most %d; split it into single pages"
            .formatted(size, Capture.MAX_BYTES));
  }

  private static Failure unreadable(String name, IOException e) {
    return new Failure(
            ExitCode.IO, name, "reading failed (%s); check the disk".formatted(e.getMessage()))
        .because(e);
  }
}
