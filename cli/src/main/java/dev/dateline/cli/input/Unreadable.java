package dev.dateline.cli.input;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why something cannot be read, and what to do. */
final class Unreadable {
  private Unreadable() {}

  /** That a file is not there. */
  static Failure missing(String name) {
    return new Failure(ExitCode.NO_INPUT, name, "no such file; check the path");
  }

  /** That a directory stands where one capture is wanted. */
  static Failure directory(Path path) {
    return new Failure(
        ExitCode.NO_INPUT,
        path.toString(),
        "a directory; `dateline import` reads whole directories");
  }

  /** That a file holds many captures where one is wanted. */
  static Failure many(Path path) {
    return new Failure(
        ExitCode.UNREADABLE,
        path.toString(),
        "a file of captures and not one page; `dateline import FILE` reads all of them");
  }

  /** That opening or reading broke off. */
  static Failure of(String name, IOException e) {
    if (e instanceof NoSuchFileException) {
      return missing(name).because(e);
    }
    Failure failure =
        e instanceof AccessDeniedException
            ? new Failure(ExitCode.NO_INPUT, name, "no leave to read it; check its permissions")
            : new Failure(
                ExitCode.IO, name, "reading failed (%s); check the disk".formatted(e.getMessage()));
    return failure.because(e);
  }
}
