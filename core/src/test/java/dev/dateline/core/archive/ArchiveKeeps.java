package dev.dateline.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.Deposit.Outcome;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What an archive does with what is put into it. */
interface ArchiveKeeps extends ArchiveUnderTest {

  @Test
  default void everyArticleComesBackAsItWasPut() {
    for (Reading.Parsed reading : SampleReadings.all()) {
      Deposit deposit = put(reading);
      assertThat(deposit.capture()).isEqualTo(reading.capture().id());
      assertThat(deposit.outcome()).isEqualTo(Outcome.CREATED);
      assertThat(deposit.problem()).isEmpty();
      RevisionId revision = deposit.article().orElseThrow();
      assertThat(revision)
          .isEqualTo(new RevisionId(ArticleId.firstSeen(reading.article().provenance()), 1));
      assertThat(archive().find(revision.article()))
          .contains(
              new StoredArticle(
                  revision.article(),
                  1,
                  clock().instant(),
                  clock().instant(),
                  Optional.empty(),
                  reading.article()));
    }
  }

  @Test
  default void everyCaptureComesBackByteForByte() {
    for (Reading.Parsed reading : SampleReadings.all()) {
      ArticleId id = idOf(reading);
      StoredCapture kept = archive().capture(reading.capture().id()).orElseThrow();
      assertThat(kept.capture().bytes()).isEqualTo(reading.capture().bytes());
      assertThat(kept.capture().metadata()).isEqualTo(reading.capture().metadata());
      assertThat(kept.state()).isEqualTo(StoredCapture.State.PARSED);
      assertThat(kept.article()).contains(id);
      assertThat(kept.problem()).isEmpty();
      assertThat(kept.stored()).isEqualTo(clock().instant());
    }
  }

  @Test
  default void whatNobodyPutIsNotThere() {
    Reading.Parsed stranger = SampleReadings.english();
    assertThat(archive().capture(stranger.capture().id())).isEmpty();
    assertThat(archive().find(ArticleId.ofCapture(stranger.capture().id()))).isEmpty();
    assertThat(archive().known(List.of(stranger.capture().id()))).isEmpty();
    assertThat(archive().put(List.of())).isEmpty();
    assertThat(archive().newestPosition()).isZero();
  }

  @Test
  default void theSameCaptureTwiceChangesNothing() {
    Deposit first = put(SampleReadings.vietnamese());
    Deposit duplicate =
        new Deposit(first.capture(), Outcome.DUPLICATE_CAPTURE, first.article(), Optional.empty());
    clock().tick();
    assertThat(put(SampleReadings.vietnamese())).isEqualTo(duplicate);
    assertThat(archive().known(List.of(first.capture(), SampleReadings.chinese().capture().id())))
        .isEqualTo(Map.of(first.capture(), duplicate));
    assertThat(archive().stats().captures()).isEqualTo(1);
    assertThat(archive().newestPosition()).isEqualTo(archive().changes(0, 10).get(0).position());
  }

  @Test
  default void theSameCaptureTwiceInOneCommitIsADuplicate() {
    List<Deposit> deposits =
        archive()
            .put(
                List.of(
                    SampleReadings.chinese(),
                    SampleReadings.failed(),
                    SampleReadings.chinese(),
                    SampleReadings.english(),
                    SampleReadings.failed()));
    assertThat(deposits)
        .extracting(Deposit::outcome)
        .containsExactly(
            Outcome.CREATED,
            Outcome.PARSE_FAILED,
            Outcome.DUPLICATE_CAPTURE,
            Outcome.CREATED,
            Outcome.DUPLICATE_CAPTURE);
    assertThat(deposits.get(2).article()).isEqualTo(deposits.get(0).article());
    assertThat(deposits.get(4).problem()).isEqualTo(deposits.get(1).problem());
  }

  @Test
  default void anotherCaptureThatSaysTheSameIsKeptAndChangesNothing() {
    Deposit first = put(SampleReadings.vietnamese());
    StoredArticle before = archive().find(first.article().orElseThrow().article()).orElseThrow();
    clock().tick();
    Reading.Parsed again = SampleReadings.vietnameseAgain();
    Deposit second = put(again);
    assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(second.article()).isEqualTo(first.article());
    assertThat(archive().find(before.id())).contains(before);
    assertThat(archive().capture(again.capture().id()).orElseThrow().article())
        .contains(before.id());
    assertThat(archive().changes(0, 10)).hasSize(1);
  }

  @Test
  default void anotherCaptureThatSaysOtherwiseIsANewRevision() {
    StoredArticle before = archive().find(idOf(SampleReadings.vietnamese())).orElseThrow();
    clock().tick();
    Deposit second = put(SampleReadings.vietnameseCorrected());
    assertThat(second.outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(second.article()).contains(new RevisionId(before.id(), 2));
    assertThat(archive().find(before.id()))
        .contains(
            new StoredArticle(
                before.id(),
                2,
                before.created(),
                clock().instant(),
                Optional.empty(),
                SampleReadings.vietnameseCorrected().article()));
    assertThat(archive().capture(SampleReadings.vietnamese().capture().id())).isPresent();
  }

  @Test
  default void aPageWithoutAddressIsNamedAfterItsCapture() {
    Reading.Parsed reading = SampleReadings.withoutAddress("No address");
    assertThat(idOf(reading)).isEqualTo(ArticleId.ofCapture(reading.capture().id()));
  }

  @Test
  default void aPageThatIsNoArticleIsKeptWithTheReason() {
    Reading.NotAnArticle reading = SampleReadings.notAnArticle();
    Problem problem = new Problem(reading.reason(), reading.detail());
    assertThat(put(reading))
        .isEqualTo(
            new Deposit(
                reading.capture().id(),
                Outcome.NOT_AN_ARTICLE,
                Optional.empty(),
                Optional.of(problem)));
    StoredCapture kept = archive().capture(reading.capture().id()).orElseThrow();
    assertThat(kept.state()).isEqualTo(StoredCapture.State.NOT_AN_ARTICLE);
    assertThat(kept.article()).isEmpty();
    assertThat(kept.problem()).contains(problem);
    assertThat(put(reading).problem()).contains(problem);
    assertThat(archive().changes(0, 10)).isEmpty();
  }

  @Test
  default void aPageThatBrokeItsReaderIsKeptForANewerOne() {
    Reading.Failed reading = SampleReadings.failed();
    Deposit deposit = put(reading);
    assertThat(deposit.outcome()).isEqualTo(Outcome.PARSE_FAILED);
    StoredCapture kept = archive().capture(reading.capture().id()).orElseThrow();
    assertThat(kept.state()).isEqualTo(StoredCapture.State.FAILED);
    assertThat(kept.problem()).isEqualTo(Problem.of(reading)).isEqualTo(deposit.problem());
    assertThat(kept.capture().bytes()).isEqualTo(reading.capture().bytes());
  }

  @Test
  default void whatIsNoPageIsNotKept() {
    Reading.Rejected reading = SampleReadings.rejected();
    Deposit deposit = put(reading);
    assertThat(deposit.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(deposit.problem()).isEqualTo(Problem.of(reading)).isPresent();
    assertThat(archive().capture(reading.capture().id())).isEmpty();
    assertThat(archive().known(List.of(reading.capture().id()))).isEmpty();
    assertThat(put(reading)).isEqualTo(deposit);
  }

  @Test
  default void theArchiveCountsWhatItKeeps() {
    archive().put(List.copyOf(SampleReadings.all()));
    archive().put(List.of(SampleReadings.failed(), SampleReadings.rejected()));
    archive().delete(ArticleId.firstSeen(SampleReadings.english().article().provenance()));
    ArchiveStats stats = archive().stats();
    assertThat(stats.articles()).isEqualTo(2);
    assertThat(stats.deleted()).isEqualTo(1);
    assertThat(stats.captures()).isEqualTo(4);
    long bytes = SampleReadings.failed().capture().size();
    for (Reading.Parsed reading : SampleReadings.all()) {
      bytes += reading.capture().size();
    }
    assertThat(stats.captureBytes()).isEqualTo(bytes);
    assertThat(stats.byOutlet())
        .isEqualTo(Map.of(new OutletId("ngaynay"), 1L, new OutletId("chinanews"), 1L));
    assertThat(stats.engine()).isNotBlank();
  }

  @Test
  default void whoeverPutsAtTheSameTimeEachArticleIsCreatedOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Deposit>> task =
          () -> {
            List<Deposit> deposits = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
              deposits.add(put(SampleReadings.numbered(i)));
            }
            return deposits;
          };
      long created = 0;
      for (Future<List<Deposit>> deposits : threads.invokeAll(List.of(task, task, task, task))) {
        created += deposits.get().stream().filter(d -> d.outcome() == Outcome.CREATED).count();
      }
      assertThat(created).isEqualTo(10);
      assertThat(archive().changes(0, 100)).hasSize(10);
    } finally {
      threads.shutdownNow();
    }
  }
}
