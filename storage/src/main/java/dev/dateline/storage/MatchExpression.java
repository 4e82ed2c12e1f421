package dev.dateline.storage;

import dev.dateline.core.search.Query;
import dev.dateline.core.search.SearchToken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A query in the words of FTS5. Only tokens come from outside, and no token has a quotation mark.
 */
final class MatchExpression {

  private MatchExpression() {}

  static String of(Query query) {
    if (query instanceof Query.Phrase phrase) {
      return phrase(phrase);
    }
    if (query instanceof Query.And and) {
      return joined(and.parts(), " AND ");
    }
    if (query instanceof Query.Or or) {
      return joined(or.parts(), " OR ");
    }
    if (query instanceof Query.Without without) {
      return "(%s NOT %s)".formatted(of(without.wanted()), of(without.unwanted()));
    }
    Query.In in = (Query.In) query;
    return "(%s : (%s))".formatted(ColumnSet.filter(in.field()), of(in.query()));
  }

  /** All words of a query side by side; empty where it is not just words. */
  static Optional<String> together(Query query) {
    if (!(query instanceof Query.And and)
        || !and.parts().stream().allMatch(Query.Phrase.class::isInstance)) {
      return Optional.empty();
    }
    List<Query.Phrase> phrases = and.parts().stream().map(Query.Phrase.class::cast).toList();
    List<SearchToken> tokens =
        phrases.stream().flatMap(phrase -> phrase.tokens().stream()).toList();
    Query.Phrase last = phrases.get(phrases.size() - 1);
    return Optional.of(phrase(new Query.Phrase(tokens, last.exact(), last.prefix())));
  }

  private static String joined(List<Query> parts, String operator) {
    return parts.stream().map(MatchExpression::of).collect(Collectors.joining(operator, "(", ")"));
  }

  private static String phrase(Query.Phrase phrase) {
    String words =
        phrase.tokens().stream()
            .map(token -> phrase.exact() ? token.exact() : token.folded())
            .map(IndexToken::of)
            .collect(Collectors.joining(" ", "\"", "\""));
    return "(%s : %s%s)"
        .formatted(ColumnSet.filter(phrase.exact()), words, phrase.prefix() ? " *" : "");
  }
}
