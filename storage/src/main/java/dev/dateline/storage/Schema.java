package dev.dateline.storage;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.ArchiveException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;

/** The tables, made by numbered steps; the file says how many it has seen. */
final class Schema {

  /** "DtLn": marks a file as ours. */
  static final int APPLICATION_ID = 0x44744C6E;

  /** The number of steps there are: {@code schema/001.sql} and so on. */
  static final int NEWEST = 1;

  private Schema() {}

  /** Takes the steps that a file has not seen, each in a transaction of its own. */
  static void bringUpToDate(Session session, Path file) throws SQLException {
    while (version(session, file) < NEWEST) {
      Database.transact(
          session,
          "BEGIN IMMEDIATE",
          writing -> {
            // Another process may have been faster.
            int next = version(writing, file) + 1;
            if (next <= NEWEST) {
              step(writing, next);
            }
            return next;
          });
    }
  }

  static void refuseNewer(Path file, int version) {
    if (version > NEWEST) {
      throw new ArchiveException(
          Reason.SCHEMA_TOO_NEW,
          ("%s has schema %d, written by a newer Dateline; this one knows schemas up to %d."
                  + " Use the newer program; nothing was changed.")
              .formatted(file, version, NEWEST));
    }
  }

  private static int version(Session session, Path file) throws SQLException {
    int version = Math.toIntExact(session.number("PRAGMA user_version"));
    refuseNewer(file, version);
    boolean ours =
        version == 0
            ? session.number("SELECT count(*) FROM sqlite_schema") == 0
            : session.number("PRAGMA application_id") == APPLICATION_ID;
    if (!ours) {
      throw FileHeader.notAnArchive(file);
    }
    return version;
  }

  private static void step(Session session, int number) throws SQLException {
    session.script(sql(number));
    session.execute("PRAGMA application_id = " + APPLICATION_ID);
    session.execute("PRAGMA user_version = " + number);
  }

  private static String sql(int number) {
    String name = "schema/%03d.sql".formatted(number);
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " in the jar cannot be read", e);
    }
  }
}
