package dev.dateline.storage;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.ArchiveException.Reason;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Says in words what SQLite says in numbers. */
final class Failures {

  private static final int PRIMARY_CODE = 0xFF;

  private Failures() {}

  static ArchiveException of(Path file, SQLException cause) {
    int code = cause.getErrorCode() & PRIMARY_CODE;
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return failure(
          Reason.LOCKED,
          "Another process is writing to %s. Wait until it has finished, or stop it.",
          file,
          cause);
    }
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return failure(
          Reason.DISK_FULL,
          "There is no room for %s; nothing of this group was kept. Make room and try again.",
          file,
          cause);
    }
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return failure(
          Reason.NOT_AN_ARCHIVE, "%s is not a Dateline archive. Name another file.", file, cause);
    }
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return failure(Reason.DAMAGED, "%s is damaged. Restore it from a backup.", file, cause);
    }
    if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_PERM.code) {
      return failure(
          Reason.CANNOT_OPEN,
          "%s cannot be opened for writing. See that its folder exists and may be written to.",
          file,
          cause);
    }
    return failure(Reason.IO, "%s cannot be read or written. See the disk it is on.", file, cause);
  }

  private static ArchiveException failure(
      Reason reason, String message, Path file, SQLException cause) {
    return new ArchiveException(
        reason, message.formatted(file) + " (" + cause.getMessage() + ")", cause);
  }
}
