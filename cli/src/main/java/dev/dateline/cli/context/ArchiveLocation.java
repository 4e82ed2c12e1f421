package dev.dateline.cli.context;

import jakarta.inject.Inject;
import java.nio.file.Path;

/** Where the archive of this run lies. */
public final class ArchiveLocation {
  private static final String VARIABLE = "DATELINE_ARCHIVE";
  private final GlobalOptions options;
  private final Surroundings surroundings;

  @Inject
  ArchiveLocation(GlobalOptions options, Surroundings surroundings) {
    this.options = options;
    this.surroundings = surroundings;
  }

  /** The option, else the variable, else the data directory of the platform. */
  public Path file() {
    return options.archive().orElseGet(this::unnamed);
  }

  private Path unnamed() {
    String variable = surroundings.variable(VARIABLE);
    return variable.isEmpty()
        ? surroundings.dataDirectory().resolve("archive.dateline")
        : Path.of(variable);
  }
}
