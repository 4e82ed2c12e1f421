package dev.dateline.core.search;

import dev.dateline.core.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a query means, whatever index answers it: words may stand in different texts of an article,
 * a phrase stands within one.
 */
public final class QueryMatch {

  private static final double TOGETHER = 100;

  private QueryMatch() {}

  /** Whether an article answers a query. */
  public static boolean matches(Query query, Article article) {
    return matches(query, TokenisedText.of(article));
  }

  /**
   * How well an article answers a query: words side by side are better than words apart, the
   * headline better than the body, often better than once.
   *
   * @return 0 or more; comparable for one query only
   */
  public static double score(Query query, Article article) {
    List<TokenisedText> texts = TokenisedText.of(article);
    double score =
        together(query).filter(phrase -> matches(phrase, texts)).isPresent() ? TOGETHER : 0;
    for (WantedTerm term : WantedTerm.of(query)) {
      double hits = 0;
      for (TokenisedText text : texts) {
        hits +=
            term.concerns(text.field())
                ? weight(text.field()) * text.hits(term.phrase()).size()
                : 0;
      }
      score += Math.log1p(hits);
    }
    return score;
  }

  /** The words of a query as one phrase, if it asks for nothing but words. */
  private static Optional<Query> together(Query query) {
    if (!(query instanceof Query.And and)) {
      return Optional.empty();
    }
    List<SearchToken> tokens = new ArrayList<>();
    boolean exact = false;
    for (Query part : and.parts()) {
      if (!(part instanceof Query.Phrase phrase)) {
        return Optional.empty();
      }
      tokens.addAll(phrase.tokens());
      exact |= phrase.exact();
    }
    return Optional.of(new Query.Phrase(tokens, exact, false));
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
    return matches(in.query(), texts.stream().filter(text -> text.field() == in.field()).toList());
  }
}
