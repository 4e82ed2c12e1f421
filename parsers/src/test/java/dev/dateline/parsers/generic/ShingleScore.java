package dev.dateline.parsers.generic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How alike two texts are, by runs of four words, as Scrapinghub's article-extraction-benchmark
 * measures: the counts of a page are shares of their sum, so that every page weighs the same.
 *
 * @param right share of runs that both texts have
 * @param wrong share that only the found text has
 * @param missed share that only the gold text has
 */
public record ShingleScore(double right, double wrong, double missed) {

  /** No page yet. */
  public static final ShingleScore NONE = new ShingleScore(0, 0, 0);

  private static final Pattern WORD = Pattern.compile("\\w++", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int RUN = 4;

  /** The score of one page. */
  public static ShingleScore of(String gold, String found) {
    Map<String, Integer> wanted = shingles(gold);
    Map<String, Integer> got = shingles(found);
    double right = 0;
    for (Map.Entry<String, Integer> shingle : wanted.entrySet()) {
      right += Math.min(shingle.getValue(), got.getOrDefault(shingle.getKey(), 0));
    }
    double wrong = sum(got) - right;
    double missed = sum(wanted) - right;
    double all = right + wrong + missed;
    return all == 0 ? NONE : new ShingleScore(right / all, wrong / all, missed / all);
  }

  /** The score of several pages together. */
  public ShingleScore plus(ShingleScore other) {
    return new ShingleScore(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** Share of what was found that is right; 1 if nothing was found. */
  public double precision() {
    return right + wrong == 0 ? 1 : right / (right + wrong);
  }

  /** Share of what there is that was found; 1 if there is nothing. */
  public double recall() {
    return right + missed == 0 ? 1 : right / (right + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static int sum(Map<String, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<String, Integer> shingles = new HashMap<>();
    int run = Math.min(RUN, words.size());
    for (int i = 0; run > 0 && i + run <= words.size(); i++) {
      shingles.merge(String.join(" ", words.subList(i, i + run)), 1, Integer::sum);
    }
    return shingles;
  }
}
