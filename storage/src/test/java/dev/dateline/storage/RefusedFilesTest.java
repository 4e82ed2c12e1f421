package dev.dateline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.ArchiveException.Reason;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.archive.SettableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no archive of ours is refused with words that help, and left as it is. */
final class RefusedFilesTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("archive.db");
  }

  @Test
  void aFileOfANewerSchemaIsRefusedUnchanged() throws IOException, SQLException {
    open().close();
    sql("PRAGMA user_version = 4711");
    assertRefusedUnchanged(Reason.SCHEMA_TOO_NEW, "schema 4711", "up to 1", "newer program");
  }

  @Test
  void aNewerSchemaThatAnotherProcessHasJustWrittenIsSeen() throws SQLException {
    open().close();
    try (Connection other = connect();
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA wal_autocheckpoint = 0");
      statement.execute("PRAGMA user_version = 4711");
      assertRefused(Reason.SCHEMA_TOO_NEW, "schema 4711");
    }
  }

  @Test
  void aFileOfAnotherProgramIsRefusedUnchanged() throws IOException, SQLException {
    sql("CREATE TABLE recipe (text TEXT)");
    assertRefusedUnchanged(Reason.NOT_AN_ARCHIVE, "archive.db", "Name another file");
    sql("PRAGMA application_id = 1");
    assertRefusedUnchanged(Reason.NOT_AN_ARCHIVE, "not a Dateline archive");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedUnchanged() throws IOException {
    for (String text : List.of("x", "SQLite format 3\0", "Not a database. ".repeat(100))) {
      Files.writeString(file, text, StandardCharsets.UTF_8);
      assertRefusedUnchanged(Reason.NOT_AN_ARCHIVE, "not a Dateline archive");
    }
  }

  @Test
  void aFolderIsNoArchive() throws IOException {
    Files.createDirectory(file);
    assertRefused(Reason.NOT_AN_ARCHIVE, "archive.db");
    assertThat(file).isEmptyDirectory();
  }

  @Test
  void aFileInNoFolderCannotBeMade() {
    file = folder.resolve("no such folder").resolve("archive.db");
    assertRefused(Reason.CANNOT_OPEN, "no such folder");
    file = folder.resolve("what?.db");
    assertRefused(Reason.CANNOT_OPEN, "question mark");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anEmptyFileAndAnUnfinishedOneBecomeArchives() throws IOException, SQLException {
    Files.createFile(file);
    open().close();
    Files.delete(file);
    sql("PRAGMA journal_mode = WAL");
    assertThat(file).isNotEmptyFile();
    try (ArticleArchive archive = open()) {
      assertThat(archive.put(List.of(SampleReadings.english()))).hasSize(1);
    }
  }

  private void assertRefusedUnchanged(Reason reason, String... words) throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertRefused(reason, words);
    assertThat(file).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private void assertRefused(Reason reason, String... words) {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(this::open)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
        .satisfies(e -> assertThat(e.getMessage()).contains(List.of(words)));
  }

  private ArticleArchive open() {
    return SqliteArticleArchive.open(file, new SettableClock());
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }
}
