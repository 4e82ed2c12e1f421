package dev.dateline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.ArticleArchive;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/** Whoever embeds the archive needs core and sqlite-jdbc, and neither Dagger nor a logger. */
final class StandsAloneTest {

  @TempDir Path folder;

  @Test
  void theArchiveNeedsCoreAndSqliteOnly()
      throws IOException, InterruptedException, URISyntaxException {
    List<String> jars = new ArrayList<>();
    for (Class<?> needed :
        List.of(SqliteArticleArchive.class, ArticleArchive.class, JDBC.class, EmbeddedUse.class)) {
      Path place = Path.of(needed.getProtectionDomain().getCodeSource().getLocation().toURI());
      jars.add(place.toString());
    }
    try (ChildJvm program =
        ChildJvm.run(
            String.join(File.pathSeparator, jars), EmbeddedUse.class, folder.resolve("a.db"))) {
      assertThat(program.read(2)).containsExactly("PARSE_FAILED");
      assertThat(program.exitCode()).isZero();
    }
  }
}
