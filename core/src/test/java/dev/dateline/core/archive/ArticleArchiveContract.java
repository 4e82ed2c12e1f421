package dev.dateline.core.archive;

import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every archive holds to. An adapter's test extends this and opens its own; a {@code TempDir}
 * field of the subclass is set by then.
 */
public abstract class ArticleArchiveContract
    implements ArchiveKeeps, ArchiveDeletes, ArchiveLists, ArchiveSearches, ArchiveRanks {

  private final SettableClock clock = new SettableClock();
  private ArticleArchive archive;

  /** Opens a new, empty archive. */
  protected abstract ArticleArchive open(InstantSource clock);

  @BeforeEach
  final void openArchive() {
    archive = open(clock);
  }

  @AfterEach
  final void closeArchive() {
    archive.close();
  }

  @Override
  public final ArticleArchive archive() {
    return archive;
  }

  @Override
  public final SettableClock clock() {
    return clock;
  }
}
