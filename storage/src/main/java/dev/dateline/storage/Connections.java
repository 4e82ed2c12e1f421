package dev.dateline.storage;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.ArchiveException.Reason;
import java.lang.Runtime.Version;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Opens connections that trust neither the power supply nor the file. */
final class Connections {

  /** Older ones can damage a file when they reset its write-ahead log. */
  private static final Version OLDEST_SQLITE = Version.parse("3.51.3");

  private Connections() {}

  static Session toWrite(Path file, Duration patience) throws SQLException {
    SQLiteConfig config = config(patience);
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    return connect(file, config);
  }

  static Session toRead(Path file, Duration patience) throws SQLException {
    SQLiteConfig config = config(patience);
    config.setReadOnly(true);
    return connect(file, config);
  }

  private static SQLiteConfig config(Duration patience) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    config.setPragma(Pragma.MMAP_SIZE, "0");
    config.enableLoadExtension(false);
    return config;
  }

  private static Session connect(Path file, SQLiteConfig config) throws SQLException {
    if (file.toString().indexOf('?') >= 0) {
      throw new ArchiveException(
          Reason.CANNOT_OPEN,
          "%s: SQLite cannot open a file with a question mark in its path. Move it."
              .formatted(file));
    }
    Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    Session session = new Session(connection);
    try {
      refuseOldSqlite(session);
      // The driver knows no property for these two.
      session.execute("PRAGMA trusted_schema = OFF");
      session.execute("PRAGMA cell_size_check = ON");
      return session;
    } catch (SQLException | RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private static void refuseOldSqlite(Session session) throws SQLException {
    String version = session.text("SELECT sqlite_version()");
    if (Version.parse(version).compareTo(OLDEST_SQLITE) < 0) {
      throw new ArchiveException(
          Reason.CANNOT_OPEN,
          "SQLite %s can damage an archive; at least %s is needed. Take a newer sqlite-jdbc."
              .formatted(version, OLDEST_SQLITE));
    }
  }
}
