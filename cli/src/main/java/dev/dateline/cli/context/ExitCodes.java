package dev.dateline.cli.context;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.search.QuerySyntaxException;
import dev.dateline.grpc.server.CannotServeException;
import java.io.UncheckedIOException;

/** The one place where a failure becomes an exit code. */
public final class ExitCodes {
  private ExitCodes() {}

  /** What the program ends with after this; anything unforeseen is a bug. */
  public static ExitCode of(Throwable thrown) {
    if (thrown instanceof Failure failure) {
      return failure.exitCode();
    }
    if (thrown instanceof ArchiveException archive) {
      return of(archive.reason());
    }
    if (thrown instanceof CannotServeException serving) {
      return of(serving.reason());
    }
    if (thrown instanceof QuerySyntaxException) {
      return ExitCode.USAGE;
    }
    if (thrown instanceof ClosedPipe) {
      return ExitCode.CLOSED_PIPE;
    }
    return thrown instanceof UncheckedIOException ? ExitCode.IO : ExitCode.BUG;
  }

  private static ExitCode of(ArchiveException.Reason reason) {
    return switch (reason) {
      case SCHEMA_TOO_NEW, NOT_AN_ARCHIVE -> ExitCode.CONFIGURATION;
      case LOCKED -> ExitCode.LOCKED;
      case CANNOT_OPEN -> ExitCode.CANNOT_CREATE;
      case CURSOR_INVALID -> ExitCode.USAGE;
      case DAMAGED, DISK_FULL, IO -> ExitCode.IO;
    };
  }

  private static ExitCode of(CannotServeException.Reason reason) {
    return switch (reason) {
      case NOT_LOOPBACK -> ExitCode.NOT_ALLOWED;
      case PORT_TAKEN, CANNOT_LISTEN -> ExitCode.CANNOT_CREATE;
    };
  }
}
