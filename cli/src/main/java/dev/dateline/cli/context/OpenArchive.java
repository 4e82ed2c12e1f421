package dev.dateline.cli.context;

import dev.dateline.core.archive.ArticleArchive;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The archive of this run, opened when it is first asked for and closed at the end. */
@Singleton
public final class OpenArchive implements AutoCloseable {
  private final ArchiveLocation location;
  private final Provider<ArticleArchive> opening;
  private Optional<ArticleArchive> open = Optional.empty();

  @Inject
  OpenArchive(ArchiveLocation location, Provider<ArticleArchive> opening) {
    this.location = location;
    this.opening = opening;
  }

  /** The archive, which must be there; else a {@link Failure} says how to make one. */
  public ArticleArchive existing() {
    return ifExists()
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.NO_INPUT,
                    location.file().toString(),
                    "no archive there; make one with `dateline import PATH`, or name another"
                        + " with --archive"));
  }

  /** The archive, if its file is there. */
  public Optional<ArticleArchive> ifExists() {
    return Files.exists(location.file()) ? Optional.of(opened()) : Optional.empty();
  }

  /** The archive, made if it is not there. */
  public ArticleArchive orCreated() {
    Path file = location.file().toAbsolutePath();
    try {
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(file));
    } catch (IOException e) {
      throw new Failure(
              ExitCode.CANNOT_CREATE,
              file.toString(),
              "the directory of this archive cannot be created; name another with --archive")
          .because(e);
    }
    return opened();
  }

  private ArticleArchive opened() {
    ArticleArchive archive = open.orElseGet(opening::get);
    open = Optional.of(archive);
    return archive;
  }

  @Override
  public void close() {
    open.ifPresent(ArticleArchive::close);
    open = Optional.empty();
  }
}
