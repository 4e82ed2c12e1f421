package dev.dateline.core.archive;

import static dev.dateline.core.archive.Change.Type.CREATED;
import static dev.dateline.core.archive.Change.Type.DELETED;
import static dev.dateline.core.archive.Change.Type.UNDELETED;
import static dev.dateline.core.archive.Change.Type.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.Deposit.Outcome;
import dev.dateline.core.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How an archive deletes, and what it writes into its log. */
interface ArchiveDeletes extends ArchiveUnderTest {

  @Test
  default void aDeletedArticleIsMarkedAndStillFound() {
    ArticleId id = idOf(SampleReadings.english());
    StoredArticle before = archive().find(id).orElseThrow();
    clock().tick();
    StoredArticle deleted = archive().delete(id).orElseThrow();
    assertThat(deleted.deleted()).contains(clock().instant());
    assertThat(deleted.updated()).isEqualTo(clock().instant());
    assertThat(deleted.revision()).isEqualTo(1);
    assertThat(deleted.article()).isEqualTo(before.article());
    assertThat(archive().find(id)).contains(deleted);
    assertThat(archive().capture(SampleReadings.english().capture().id())).isPresent();
  }

  @Test
  default void deletingTwiceIsOneDeletion() {
    ArticleId id = idOf(SampleReadings.english());
    StoredArticle deleted = archive().delete(id).orElseThrow();
    clock().tick();
    assertThat(archive().delete(id)).contains(deleted);
    assertThat(types()).containsExactly(CREATED, DELETED);
  }

  @Test
  default void aDeletionIsTakenBackOnce() {
    ArticleId id = idOf(SampleReadings.english());
    StoredArticle kept = archive().undelete(id).orElseThrow();
    assertThat(kept).isEqualTo(archive().find(id).orElseThrow());
    archive().delete(id);
    clock().tick();
    StoredArticle back = archive().undelete(id).orElseThrow();
    assertThat(back.deleted()).isEmpty();
    assertThat(back.updated()).isEqualTo(clock().instant());
    assertThat(archive().undelete(id)).contains(back);
    assertThat(types()).containsExactly(CREATED, DELETED, UNDELETED);
  }

  @Test
  default void whatIsNotThereCannotBeDeleted() {
    ArticleId nobody = ArticleId.ofUri("https://nobody.example/");
    assertThat(archive().delete(nobody)).isEmpty();
    assertThat(archive().undelete(nobody)).isEmpty();
    assertThat(types()).isEmpty();
  }

  @Test
  default void aNewRevisionOfADeletedArticleKeepsItDeleted() {
    ArticleId id = idOf(SampleReadings.vietnamese());
    Instant deleted = archive().delete(id).orElseThrow().deleted().orElseThrow();
    clock().tick();
    assertThat(put(SampleReadings.vietnameseCorrected()).outcome()).isEqualTo(Outcome.UPDATED);
    StoredArticle now = archive().find(id).orElseThrow();
    assertThat(now.revision()).isEqualTo(2);
    assertThat(now.deleted()).contains(deleted);
    assertThat(types()).containsExactly(CREATED, DELETED, UPDATED);
  }

  @Test
  default void theLogTellsEveryChangeInOrder() {
    ArticleId id = idOf(SampleReadings.vietnamese());
    Instant created = clock().instant();
    clock().tick();
    put(SampleReadings.vietnameseCorrected());
    put(SampleReadings.vietnameseAgain());
    put(SampleReadings.notAnArticle());
    archive().delete(id);
    archive().undelete(id);
    List<Change> log = archive().changes(0, 100);
    assertThat(types()).containsExactly(CREATED, UPDATED, UPDATED, DELETED, UNDELETED);
    assertThat(log).extracting(change -> change.revision().article()).containsOnly(id);
    assertThat(log)
        .extracting(change -> change.revision().revision())
        .containsExactly(1L, 2L, 3L, 3L, 3L);
    assertThat(log.get(0).time()).isEqualTo(created);
    assertThat(log.get(1).time()).isEqualTo(clock().instant());
    assertThat(log).extracting(Change::position).isSorted().doesNotHaveDuplicates();
    assertThat(log.get(0).position()).isPositive();
    assertThat(archive().newestPosition()).isEqualTo(log.get(log.size() - 1).position());
  }

  @Test
  default void aReaderOfTheLogGoesOnWhereItStopped() {
    putNumbered(10);
    List<Change> all = archive().changes(0, 100);
    List<Change> read = new ArrayList<>();
    long position = 0;
    while (position < archive().newestPosition()) {
      List<Change> some = archive().changes(position, 3);
      assertThat(some).hasSizeBetween(1, 3);
      read.addAll(some);
      position = some.get(some.size() - 1).position();
    }
    assertThat(read).isEqualTo(all).hasSize(10);
    assertThat(archive().changes(position, 3)).isEmpty();
  }

  private List<Change.Type> types() {
    return archive().changes(0, 100).stream().map(Change::type).toList();
  }
}
