package dev.dateline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.ArticleFilter;
import dev.dateline.core.archive.Change;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.archive.ListRequest;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.archive.SearchRequest;
import dev.dateline.core.archive.SettableClock;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.search.QueryParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept comes back, however odd, also to another process. */
final class ArticlesComeBackTest {

  private final SettableClock clock = new SettableClock();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("archive.db");
  }

  @Test
  void everyArticleOfAnyShapeComesBackEqual() {
    RandomArticles random = new RandomArticles(new Random(20221120));
    List<Reading.Parsed> readings = Stream.generate(random::next).limit(500).toList();
    List<Deposit> deposits;
    try (ArticleArchive archive = open()) {
      deposits = archive.put(List.copyOf(readings));
    }
    try (ArticleArchive archive = open()) {
      for (int i = 0; i < readings.size(); i++) {
        ArticleId id = deposits.get(i).article().orElseThrow().article();
        assertThat(archive.find(id).map(StoredArticle::article))
            .contains(readings.get(i).article());
      }
    }
  }

  @Test
  void everyCaptureComesBackWithAllThatItsCarrierSaid() {
    CaptureMetadata metadata =
        CaptureMetadata.of(MediaType.HTML)
            .withUri("https://a.example/?q='; DROP TABLE capture; --")
            .withCharset("GB2312")
            .withCaptureTime(Instant.parse("-1000-02-03T04:05:06.000000007Z"))
            .withWarcRecordId("<urn:uuid:0>");
    for (String text : List.of("", "x", "short and dense ☃", "long ".repeat(100_000))) {
      Capture capture = Capture.of(text.getBytes(StandardCharsets.UTF_8), metadata);
      try (ArticleArchive archive = open()) {
        archive.put(List.of(new Reading.Failed(capture, "x/1", new IllegalStateException("odd"))));
      }
      try (ArticleArchive archive = open()) {
        Capture kept = archive.capture(capture.id()).orElseThrow().capture();
        assertThat(kept.bytes()).isEqualTo(capture.bytes());
        assertThat(kept.metadata()).isEqualTo(metadata);
      }
    }
  }

  @Test
  void everythingIsThereWhenTheFileIsOpenedAgain() {
    List<Change> changes;
    List<StoredArticle> listed;
    try (ArticleArchive archive = open()) {
      archive.put(List.copyOf(SampleReadings.all()));
      clock.tick();
      List<Deposit> corrected = archive.put(List.of(SampleReadings.vietnameseCorrected()));
      archive.delete(corrected.get(0).article().orElseThrow().article());
      changes = archive.changes(0, 100);
      listed = list(archive);
    }
    try (ArticleArchive archive = open()) {
      assertThat(archive.changes(0, 100)).isEqualTo(changes).hasSize(5);
      assertThat(list(archive)).isEqualTo(listed).hasSize(3);
      assertThat(archive.search(SearchRequest.of(QueryParser.words("chip"), 10)).total()).isOne();
      assertThat(archive.search(SearchRequest.of(QueryParser.words("hậu"), 10)).total()).isZero();
    }
  }

  @Test
  void aCursorOutlivesTheProcessThatMadeIt() {
    ListRequest request = ListRequest.of(ArticleFilter.ALL, 2);
    List<StoredArticle> all;
    ListRequest second;
    try (ArticleArchive archive = open()) {
      archive.put(List.copyOf(SampleReadings.all()));
      all = list(archive);
      second = request.after(archive.list(request).next().orElseThrow());
    }
    try (ArticleArchive archive = open()) {
      assertThat(archive.list(second).articles()).isEqualTo(all.subList(2, 3));
    }
  }

  private static List<StoredArticle> list(ArticleArchive archive) {
    ListRequest request = ListRequest.of(ArticleFilter.ALL, 100);
    return archive
        .list(new ListRequest(request.filter(), request.order(), true, 100, request.cursor()))
        .articles();
  }

  private ArticleArchive open() {
    return SqliteArticleArchive.open(file, clock);
  }
}
