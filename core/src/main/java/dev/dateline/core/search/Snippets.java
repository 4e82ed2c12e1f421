package dev.dateline.core.search;

import dev.dateline.core.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts the pieces of an article that show why it was found. */
public final class Snippets {

  private Snippets() {}

  /**
   * The best pieces: those with the most different words of the query first, and among equals the
   * headline before the body. Each has about 160 characters around the first word.
   *
   * @param max at most so many, 0 for none
   */
  public static List<Snippet> cut(Query query, Article article, int max) {
    List<WantedTerm> terms = WantedTerm.of(query);
    List<TextHits> found = new ArrayList<>();
    for (TokenisedText text : TokenisedText.of(article)) {
      TextHits hits = TextHits.of(text, terms);
      if (!hits.ranges().isEmpty()) {
        found.add(hits);
      }
    }
    found.sort(Comparator.comparingInt(TextHits::terms).reversed());
    return found.stream().limit(max).map(TextHits::snippet).toList();
  }
}
