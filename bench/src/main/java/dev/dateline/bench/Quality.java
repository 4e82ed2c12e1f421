package dev.dateline.bench;

import dev.dateline.parsers.generic.GoldPage;
import dev.dateline.parsers.generic.GoldPages;
import dev.dateline.parsers.generic.ShingleScore;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Prints how well each peer finds the bodies of the same pages, all and Chinese, Japanese and
 * Korean ones. One argument: the folder that {@code bench/peers/run.mjs} wrote.
 */
public final class Quality {

  private Quality() {}

  /** Prints the table. */
  public static void main(String[] args) {
    PeerFiles files = new PeerFiles(Path.of(args.length > 0 ? args[0] : "target/peers"));
    List<GoldPage> pages = GoldPages.all();
    System.out.printf("%d pages%n", pages.size());
    System.out.println("| reader | F1 | precision | recall | F1 zh ja ko | F1 others |");
    System.out.println("|---|---|---|---|---|---|");
    for (Peer peer : Peers.all()) {
      print(peer.name(), pages, page -> peer.body().apply(page.html()));
    }
    for (String peer : files.names()) {
      print(peer, pages, page -> files.body(peer, page));
    }
  }

  private static void print(String name, List<GoldPage> pages, Function<GoldPage, String> body) {
    ShingleScore all = ShingleScore.NONE;
    ShingleScore eastern = ShingleScore.NONE;
    ShingleScore others = ShingleScore.NONE;
    for (GoldPage page : pages) {
      ShingleScore score = ShingleScore.of(page.body(), body.apply(page));
      all = all.plus(score);
      if (page.isEastern()) {
        eastern = eastern.plus(score);
      } else {
        others = others.plus(score);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.3f | %.3f |%n",
        name,
        all.f1(),
        all.precision(),
        all.recall(),
        eastern.f1(),
        others.f1());
  }
}
