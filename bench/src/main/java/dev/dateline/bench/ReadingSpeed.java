package dev.dateline.bench;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.reading.Reading;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.OutletParsers;
import dev.dateline.parsers.Outlets;
import dev.dateline.parsers.dating.Dating;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/**
 * Prints how long reading a capture takes beside the least it could take: for text, decoding the
 * bytes and splitting them into lines; for HTML, jsoup's parse. All of them take turns in one
 * process, so that a noisy machine is noisy for all. Trust ratios.
 */
public final class ReadingSpeed {

  private static final int ROUNDS = 40;
  private static final int REPEATS = 100;

  private static final OutletParsers PARSERS = new OutletParsers(Outlets.all());

  private ReadingSpeed() {}

  /**
   * Prints the table.
   *
   * @param args files of captures, text or HTML
   */
  public static void main(String[] args) throws IOException {
    System.out.println(
        "| capture | bytes | read, \u00b5s | least, \u00b5s | ratio | dating, percent of the rest |");
    System.out.println("|---|---|---|---|---|---|");
    for (String file : args) {
      System.out.println(row(Path.of(file)));
    }
  }

  private static String row(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Capture capture = Capture.of(bytes);
    boolean html = capture.metadata().mediaType().isHtml();
    Supplier<Object> least =
        html
            ? () -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))
            : () -> new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    Supplier<Object> dating = dating(capture);
    double[] best = best(() -> PARSERS.read(capture), least, dating);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f | %.0f |",
        file.getFileName(),
        bytes.length,
        best[0],
        best[1],
        best[0] / best[1],
        100 * best[2] / (best[0] - best[2]));
  }

  /** Dates the page once more, as its outlet does; nothing where no grammar has read it. */
  private static Supplier<Object> dating(Capture capture) {
    if (PARSERS.read(capture) instanceof Reading.Parsed parsed) {
      Optional<Edition> edition =
          parsed.article().provenance().outlet().flatMap(ReadingSpeed::edition);
      if (edition.isPresent()) {
        Dating dating = new Dating(edition.get(), capture, parsed.page());
        return () ->
            dating.dossier(
                parsed.article().dateline(),
                parsed.article().provenance().sourceLink(),
                parsed.article().provenance().carrier());
      }
    }
    return () -> capture;
  }

  private static Optional<Edition> edition(OutletId outlet) {
    return Outlets.editions().stream()
        .filter(edition -> edition.outlet().id().equals(outlet))
        .findFirst();
  }

  /** The best time of each work for one capture, in microseconds. */
  private static double[] best(Supplier<?>... works) {
    double[] best = new double[works.length];
    Arrays.fill(best, Double.MAX_VALUE);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < works.length; i++) {
        long start = System.nanoTime();
        int made = 0;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
          made += works[i].get() == works ? 0 : 1;
        }
        double took = (System.nanoTime() - start) / 1000.0 / Math.max(1, made);
        best[i] = Math.min(best[i], took);
      }
    }
    return best;
  }
}
