package dev.dateline.storage;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.ArticleArchiveContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

/** The archive in a file holds to the contract. */
final class SqliteArticleArchiveTest extends ArticleArchiveContract {

  @TempDir Path folder;

  @Override
  protected ArticleArchive open(InstantSource clock) {
    return SqliteArticleArchive.open(folder.resolve("archive.db"), clock);
  }
}
