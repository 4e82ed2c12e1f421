package dev.dateline.storage;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.archive.SearchRequest;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.search.QueryParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.sqlite.SQLiteConfig;

/**
 * Prints how fast articles are kept and found, beside a bare loop that inserts the same bytes into
 * one table. Run by hand: {@code ImportRate <folder> <articles>}.
 */
final class ImportRate {

  private static final int GROUP = 100;
  private static final int ROUNDS = 3;

  private ImportRate() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Path folder = Files.createTempDirectory(Path.of(arguments[0]), "import-rate");
    int articles = Integer.parseInt(arguments[1]);
    List<List<Reading>> groups = groups(articles);
    long bytes =
        groups.stream().flatMap(List::stream).mapToLong(reading -> reading.capture().size()).sum();
    print("%d articles of %d bytes, groups of %d", articles, bytes / articles, GROUP);
    for (int round = 0; round < ROUNDS; round++) {
      Path bare = folder.resolve("bare" + round + ".db");
      Duration loop = bareLoop(bare, groups, false);
      Duration indexing = bareLoop(folder.resolve("indexed" + round + ".db"), groups, true);
      Path file = folder.resolve("archive" + round + ".db");
      try (ArticleArchive archive = SqliteArticleArchive.open(file, InstantSource.system())) {
        Duration put = timed(() -> groups.forEach(archive::put));
        print(
            "bare loop %s, with a bare FTS5 index %s, archive %s: %.2f and %.2f; %.1f and %.1f MB",
            rate(articles, loop),
            rate(articles, indexing),
            rate(articles, put),
            (double) loop.toNanos() / put.toNanos(),
            (double) indexing.toNanos() / put.toNanos(),
            Files.size(bare) / 1e6,
            Files.size(file) / 1e6);
        if (round == ROUNDS - 1) {
          search(archive);
        }
      }
    }
  }

  private static void search(ArticleArchive archive) {
    for (String words : List.of("w1 w2", "w3 w5 w8", "w40 w50", "w900 w901", "w1")) {
      for (SearchRequest.Order order : SearchRequest.Order.values()) {
        SearchRequest request =
            new SearchRequest(
                QueryParser.words(words),
                SearchRequest.of(QueryParser.words(words), 10).filter(),
                order,
                10,
                3,
                Optional.empty());
        long total = archive.search(request).total();
        double[] times =
            IntStream.range(0, 20)
                .mapToDouble(i -> timed(() -> archive.search(request)).toNanos() / 1e6)
                .sorted()
                .toArray();
        print(
            "%s, %s: %d found, p50 %.1f ms, worst %.1f ms",
            words, order, total, times[10], times[19]);
      }
    }
  }

  private static List<List<Reading>> groups(int articles) {
    Random random = new Random(1);
    List<List<Reading>> groups = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      if (i % GROUP == 0) {
        groups.add(new ArrayList<>(GROUP));
      }
      String[] paragraphs = new String[8];
      Arrays.setAll(paragraphs, p -> prose(random, 60));
      groups
          .get(groups.size() - 1)
          .add(SampleReadings.story("https://rate.example/" + i, prose(random, 8), paragraphs));
    }
    return groups;
  }

  /** Words as frequent as words are: the n-th is met n times less often than the first. */
  private static String prose(Random random, int words) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < words; i++) {
      prose.append('w').append((int) Math.pow(20_000, random.nextDouble())).append(' ');
    }
    return prose.append('.').toString();
  }

  private static Duration bareLoop(Path file, List<List<Reading>> groups, boolean indexed)
      throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE capture (number INTEGER PRIMARY KEY, content BLOB) STRICT");
      statement.execute("CREATE VIRTUAL TABLE search USING fts5 (words, content = '')");
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
              connection.prepareStatement("INSERT INTO capture (content) VALUES (?)");
          PreparedStatement index =
              connection.prepareStatement("INSERT INTO search (words) VALUES (?)")) {
        long start = System.nanoTime();
        for (List<Reading> group : groups) {
          for (Reading reading : group) {
            insert.setBytes(1, reading.capture().bytes());
            insert.executeUpdate();
            if (indexed) {
              index.setString(1, new String(reading.capture().bytes(), StandardCharsets.UTF_8));
              index.executeUpdate();
            }
          }
          connection.commit();
        }
        return Duration.ofNanos(System.nanoTime() - start);
      }
    }
  }

  private static Duration timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static String rate(int articles, Duration time) {
    return "%.0f/s".formatted(articles * 1e9 / time.toNanos());
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
