package dev.dateline.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.ArchiveException.Reason;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.Change;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.archive.SearchRequest;
import dev.dateline.core.archive.SettableClock;
import dev.dateline.core.search.QueryParser;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file, several writers: each waits for the other, or says that it did. */
final class SeveralWritersTest {

  private static final int EACH = 60;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("archive.db");
  }

  @Test
  void twoArchivesOnOneFileLoseNothing() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (ArticleArchive one = open(Duration.ofSeconds(30));
        ArticleArchive other = open(Duration.ofSeconds(30))) {
      Future<?> odd = threads.submit(() -> put(one, 1));
      Future<?> even = threads.submit(() -> put(other, 2));
      odd.get();
      even.get();
      for (ArticleArchive archive : List.of(one, other)) {
        assertThat(archive.stats().articles()).isEqualTo(2 * EACH);
        assertThat(archive.changes(0, 1000))
            .extracting(Change::position)
            .isSorted()
            .doesNotHaveDuplicates()
            .hasSize(2 * EACH);
        assertThat(archive.search(SearchRequest.of(QueryParser.words("numbered"), 1)).total())
            .isEqualTo(2 * EACH);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void whoeverWaitsTooLongIsToldAndMayTryAgain() throws SQLException {
    try (ArticleArchive archive = open(Duration.ofMillis(20));
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(() -> archive.put(List.of(SampleReadings.english())))
          .withMessageContaining("archive.db")
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.LOCKED));
      assertThat(archive.stats().articles()).as("readers do not wait").isZero();
      statement.execute("ROLLBACK");
      assertThat(archive.put(List.of(SampleReadings.english())))
          .extracting(Deposit::outcome)
          .containsExactly(Deposit.Outcome.CREATED);
    }
  }

  @Test
  void aClosedArchiveSaysSoAndClosingTwiceIsClosingOnce() {
    ArticleArchive archive = open(Duration.ZERO);
    archive.close();
    archive.close();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(archive::stats)
        .withMessageContaining("closed");
  }

  private static void put(ArticleArchive archive, int first) {
    IntStream.range(0, EACH)
        .map(i -> first + 2 * i)
        .forEach(n -> archive.put(List.of(SampleReadings.numbered(n))));
  }

  private ArticleArchive open(Duration patience) {
    return SqliteArticleArchive.open(file, new SettableClock(), patience);
  }
}
