package dev.dateline.bench;

import dev.dateline.parsers.generic.GoldPage;
import dev.dateline.parsers.generic.GoldPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints pages per second of each peer in this process, one thread, warmed, the peers in turn so
 * that a noisy machine is noisy for all. Trust ratios.
 */
public final class Speed {

  private static final int WARMING = 6;
  private static final int ROUNDS = 10;

  private Speed() {}

  /** Prints the table. */
  public static void main(String[] args) {
    List<String> pages = GoldPages.all().stream().map(GoldPage::html).toList();
    List<Peer> peers = new ArrayList<>(Peers.all());
    peers.add(Peers.JSOUP);
    long[] best = new long[peers.size()];
    int read = 0;
    for (int round = 0; round < WARMING + ROUNDS; round++) {
      for (int i = 0; i < best.length; i++) {
        long start = System.nanoTime();
        for (String page : pages) {
          read += peers.get(i).body().apply(page).length();
        }
        long took = System.nanoTime() - start;
        best[i] = round < WARMING || (best[i] > 0 && best[i] < took) ? best[i] : took;
      }
    }
    double parse = best[best.length - 1];
    System.out.printf("%d pages, %d characters read%n", pages.size(), read);
    System.out.println("| reader | pages/s | times jsoup's parse |");
    System.out.println("|---|---|---|");
    for (int i = 0; i < best.length; i++) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f | %.2f |%n",
          peers.get(i).name(),
          pages.size() * 1e9 / best[i],
          best[i] / parse);
    }
  }
}
