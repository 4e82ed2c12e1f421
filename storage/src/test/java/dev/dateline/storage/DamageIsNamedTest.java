package dev.dateline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.ArchiveException.Reason;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.archive.SettableClock;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.reading.Reading;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that is not what was written never passes for one that is. */
final class DamageIsNamedTest {

  private final Reading.Parsed reading = SampleReadings.vietnamese();
  private final ArticleId id = ArticleId.firstSeen(reading.article().provenance());

  @TempDir Path folder;

  @Test
  void aCaptureWithOtherBytesIsDamaged() throws SQLException {
    for (String change :
        List.of(
            "content = substr(content, 2)",
            "content = zeroblob(length(content))",
            "content = zeroblob(size)",
            "size = 2000000000",
            "size = 0")) {
      try (ArticleArchive archive = damaged("UPDATE capture SET " + change, change)) {
        assertDamaged(() -> archive.capture(reading.capture().id()), reading.capture().id() + "");
      }
    }
  }

  @Test
  void aRevisionWithAnythingElseInItsRowIsDamaged() throws SQLException {
    for (String change :
        List.of(
            "document = zeroblob(length(document))",
            "document = substr(document, 1, length(document) - 1)",
            "size = size + 1",
            "stored = stored + 1",
            "digest = zeroblob(32)")) {
      try (ArticleArchive archive = damaged("UPDATE revision SET " + change, change)) {
        assertDamaged(() -> archive.find(id), id.value());
      }
    }
  }

  private ArticleArchive damaged(String sql, String name) throws SQLException {
    Path file = folder.resolve(name.hashCode() + ".db");
    ArticleArchive archive = SqliteArticleArchive.open(file, new SettableClock());
    archive.put(List.of(reading));
    assertThat(archive.find(id)).isPresent();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isOne();
    }
    return archive;
  }

  private static void assertDamaged(ThrowingCallable call, String name) {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(call)
        .withMessageContaining(name)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
  }
}
