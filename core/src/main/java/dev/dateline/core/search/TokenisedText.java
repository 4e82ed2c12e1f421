package dev.dateline.core.search;

import dev.dateline.core.article.Article;
import java.util.ArrayList;
import java.util.List;

/** A searched text with its tokens. */
record TokenisedText(SearchText source, List<SearchToken> tokens) {

  static List<TokenisedText> of(Article article) {
    return SearchText.of(article).stream()
        .map(text -> new TokenisedText(text, SearchTokens.of(text.quote().text())))
        .toList();
  }

  SearchField field() {
    return source.field();
  }

  /** Where a phrase stands: the index of its first token, for each time it does. */
  List<Integer> hits(Query.Phrase phrase) {
    List<Integer> hits = new ArrayList<>();
    for (int i = 0; i + phrase.tokens().size() <= tokens.size(); i++) {
      if (standsAt(i, phrase)) {
        hits.add(i);
      }
    }
    return hits;
  }

  boolean contains(Query.Phrase phrase) {
    for (int i = 0; i + phrase.tokens().size() <= tokens.size(); i++) {
      if (standsAt(i, phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAt(int index, Query.Phrase phrase) {
    int last = phrase.tokens().size() - 1;
    for (int i = 0; i <= last; i++) {
      String printed = form(tokens.get(index + i), phrase);
      String wanted = form(phrase.tokens().get(i), phrase);
      boolean goesOn = phrase.prefix() && i == last;
      if (!(goesOn ? printed.startsWith(wanted) : printed.equals(wanted))) {
        return false;
      }
    }
    return true;
  }

  private static String form(SearchToken token, Query.Phrase phrase) {
    return phrase.exact() ? token.exact() : token.folded();
  }
}
