package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.cli.context.ClosedPipe;
import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.ExitCodes;
import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.search.QuerySyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each failure ends with the exit code that the help documents. */
class ExitCodesTest {
  @ParameterizedTest
  @CsvSource({
    "SCHEMA_TOO_NEW, 78",
    "NOT_AN_ARCHIVE, 78",
    "LOCKED, 75",
    "DAMAGED, 74",
    "DISK_FULL, 74",
    "IO, 74",
    "CANNOT_OPEN, 73",
    "CURSOR_INVALID, 2",
  })
  void anArchiveThatFailsSaysWhy(ArchiveException.Reason reason, int code) {
    assertThat(ExitCodes.of(new ArchiveException(reason, "because")).code()).isEqualTo(code);
  }

  @Test
  void whatNobodyForesawIsABug() {
    assertThat(ExitCodes.of(new IllegalStateException())).isEqualTo(ExitCode.BUG);
    assertThat(ExitCodes.of(new UncheckedIOException(new IOException()))).isEqualTo(ExitCode.IO);
    assertThat(ExitCodes.of(new QuerySyntaxException("odd", 0))).isEqualTo(ExitCode.USAGE);
    assertThat(ExitCodes.of(new ClosedPipe())).isEqualTo(ExitCode.CLOSED_PIPE);
  }
}
