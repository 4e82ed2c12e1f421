package dev.dateline.storage;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** A program that uses the archive with {@code new}, and nothing that wires. */
final class EmbeddedUse {

  private EmbeddedUse() {}

  /** Keeps one capture and says what became of it. */
  public static void main(String[] arguments) {
    Capture capture = Capture.of("Tin".getBytes(StandardCharsets.UTF_8));
    try (ArticleArchive archive =
        SqliteArticleArchive.open(Path.of(arguments[0]), InstantSource.system())) {
      List<Deposit> deposits =
          archive.put(
              List.of(new Reading.Failed(capture, "none/1", new IllegalStateException("odd"))));
      System.out.println(deposits.get(0).outcome());
    }
  }
}
