package dev.dateline.core.search;

import java.util.List;

/** Makes the phrases of one query, and counts them. */
final class Terms {

  private final String text;
  private final boolean exact;
  private int count;

  private Terms(String text, boolean exact) {
    this.text = text;
    this.exact = exact;
  }

  static Terms of(String text) {
    QueryParser.requireShort(text);
    boolean marked =
        SearchTokens.of(text).stream().anyMatch(token -> !token.exact().equals(token.folded()));
    return new Terms(text, marked);
  }

  static boolean isSearchable(String text, int from, int to) {
    return !SearchTokens.of(text.substring(from, to)).isEmpty();
  }

  /** What stands between two characters of the query, as adjacent tokens. */
  Query.Phrase phrase(int from, int to, boolean prefix) {
    List<SearchToken> tokens = SearchTokens.of(text.substring(from, to));
    if (tokens.isEmpty()) {
      throw new QuerySyntaxException("nothing to search for: give a letter or a digit", from);
    }
    if (++count > QueryParser.MAX_TERMS) {
      throw new QuerySyntaxException(
          "a query has at most " + QueryParser.MAX_TERMS + " words and phrases", from);
    }
    if (prefix && tokens.get(tokens.size() - 1).end() != to - from) {
      throw new QuerySyntaxException("* must follow a letter or a digit", to);
    }
    return new Query.Phrase(tokens, exact, prefix);
  }

  /** All of these, of which there must be one. */
  static Query all(List<Query> parts) {
    if (parts.isEmpty()) {
      throw new QuerySyntaxException("nothing to search for: give a letter or a digit", 0);
    }
    return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
  }

  /** Any of these, of which there must be one. */
  static Query any(List<Query> parts) {
    return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
  }
}
