package dev.dateline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.Change;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.archive.SearchRequest;
import dev.dateline.core.archive.SettableClock;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.archive.StoredCapture;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.search.QueryParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed while they import. */
final class NothingAcknowledgedIsLostTest {

  private static final int KILLS = 4;
  private static final int GROUPS_BEFORE_KILL = 40;

  @TempDir Path folder;

  @Test
  void whatAKilledImporterAcknowledgedIsThereAndWhole() throws IOException, InterruptedException {
    Path file = folder.resolve("archive.db");
    Random random = new Random(9);
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> said = new ArrayList<>();
      try (ChildJvm importer =
          ChildJvm.run(System.getProperty("java.class.path"), Importer.class, file)) {
        said.addAll(importer.read(1 + random.nextInt(GROUPS_BEFORE_KILL)));
        said.addAll(importer.kill());
      }
      assertWhole(file, Integer.parseInt(said.get(said.size() - 1)));
    }
  }

  private static void assertWhole(Path file, int acknowledged) {
    try (ArticleArchive archive = SqliteArticleArchive.open(file, new SettableClock())) {
      int kept = (int) archive.stats().articles();
      assertThat(kept).isGreaterThanOrEqualTo(acknowledged);
      assertThat(kept % Importer.GROUP).as("articles of half a group").isZero();
      assertThat(archive.changes(0, kept + 1))
          .hasSize(kept)
          .extracting(Change::type)
          .containsOnly(Change.Type.CREATED);
      assertThat(archive.search(SearchRequest.of(QueryParser.words("numbered"), 1)).total())
          .isEqualTo(kept);
      for (int n = 1; n <= kept; n++) {
        Reading.Parsed reading = SampleReadings.numbered(n);
        ArticleId id = ArticleId.firstSeen(reading.article().provenance());
        assertThat(archive.find(id).map(StoredArticle::article)).contains(reading.article());
        assertThat(archive.capture(reading.capture().id()).map(StoredCapture::state))
            .contains(StoredCapture.State.PARSED);
      }
    }
  }
}
