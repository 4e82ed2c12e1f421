package dev.dateline.storage;

import dagger.Module;
import dagger.Provides;
import dev.dateline.core.archive.ArticleArchive;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;

/** Provides the archive at {@link ArchiveFile}; the component binds that path and the clock. */
@Module
public interface StorageModule {

  /** Opens the archive on first use; whoever owns the component closes it. */
  @Provides
  @Singleton
  static ArticleArchive archive(@ArchiveFile Path file, InstantSource clock) {
    return SqliteArticleArchive.open(file, clock);
  }
}
