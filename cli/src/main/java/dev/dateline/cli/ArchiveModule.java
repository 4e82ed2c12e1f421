package dev.dateline.cli;

import dagger.Module;
import dagger.Provides;
import dev.dateline.cli.context.ArchiveLocation;
import dev.dateline.cli.context.Surroundings;
import dev.dateline.storage.ArchiveFile;
import java.nio.file.Path;
import java.time.InstantSource;

/** Tells the storage which archive this run uses, and what time it is. */
@Module
interface ArchiveModule {
  @Provides
  static InstantSource time(Surroundings surroundings) {
    return surroundings.time();
  }

  @Provides
  @ArchiveFile
  static Path file(ArchiveLocation location) {
    return location.file();
  }
}
