package dev.dateline.core.search;

import dev.dateline.core.article.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * What a query means, whatever index answers it: words may stand in different texts of an article, a
 * phrase stands within one.
 */
public final class QueryMatch {

  private static final double TOGETHER = 100;

  private QueryMatch() {}

  /** Whether an article answers a query. */
  public static boolean matches(Query query, Article article) {
    return matches(query, TokenisedText.of(article));
  }

  /**
   * How well an article answers a query: words side by side are better than words apart, the headline
   * better than the body, often better than once.
   *
   * @return 0 or more; comparable for one query only
   */
  public static double score(Query query, Article article) {
    List<TokenisedText> texts = TokenisedText.of(article);
    double score = 0;
    List<SearchToken> together = new ArrayList<>();
    for (WantedTerm term : WantedTerm.of(query)) {
      double hits = 0;
      for (TokenisedText text : texts) {
        hits += term.concerns(text.field()) ? weight(text.field()) * text.hits(term.phrase()).size() : 0;
      }
      score += Math.log1p(hits);
      together.addAll(term.phrase().tokens());
    }
    if (query instanceof Query.And and && and.parts().get(0) instanceof Query.Phrase first) {
      Query.Phrase phrase = new Query.Phrase(together, first.exact(), false);
      score += texts.stream().anyMatch(text -> text.contains(phrase)) ? TOGETHER : 0;
    }
    return score;
  }

  private static double weight(SearchField field) {
    return switch (field) {
      case HEADLINE -> 8;
      case STANDFIRST -> 4;
      case BODY, CAPTION, PERSON -> 2;
      case RENDITION -> 1;
    };
  }

  private static boolean matches(Query query, List<TokenisedText> texts) {
    if (query instanceof Query.Phrase phrase) {
      return texts.stream().anyMatch(text -> text.contains(phrase));
    }
    if (query instanceof Query.And and) {
      return and.parts().stream().allMatch(part -> matches(part, texts));
    }
    if (query instanceof Query.Or or) {
      return or.parts().stream().anyMatch(part -> matches(part, texts));
    }
    if (query instanceof Query.Without without) {
      return matches(without.wanted(), texts) && !matches(without.unwanted(), texts);
    }
    Query.In in = (Query.In) query;
    return matches(
        in.query(), texts.stream().filter(text -> text.field() == in.field()).toList());
  }
}
