package dev.dateline.storage;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.reading.Reading;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps numbered stories in groups until it is killed, and says the number of the last of each
 * group when it is kept.
 */
final class Importer {

  static final int GROUP = 7;

  private Importer() {}

  /** Goes on where an importer before it was killed. */
  public static void main(String[] arguments) {
    try (ArticleArchive archive =
        SqliteArticleArchive.open(Path.of(arguments[0]), InstantSource.system())) {
      int last = (int) archive.stats().articles();
      while (true) {
        List<Reading> group =
            IntStream.rangeClosed(last + 1, last + GROUP)
                .<Reading>mapToObj(SampleReadings::numbered)
                .toList();
        archive.put(group);
        last += GROUP;
        System.out.println(last);
      }
    }
  }
}
