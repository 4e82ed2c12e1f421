package dev.dateline.storage;

import dev.dateline.core.article.Article;
import dev.dateline.core.search.SearchText;
import dev.dateline.core.search.SearchToken;
import dev.dateline.core.search.SearchTokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The words of an article, column by column. The index splits them at spaces and nowhere else. */
final class IndexedWords {

  /**
   * Stands between two texts, so that no phrase reaches across; no token is a private character.
   */
  private static final String GAP = "\uF8FF ";

  private final Map<String, StringBuilder> columns = new LinkedHashMap<>();

  private IndexedWords() {
    ColumnSet.names().forEach(column -> columns.put(column, new StringBuilder()));
  }

  /** In the order of {@link ColumnSet#names()}. */
  static List<String> of(Article article) {
    IndexedWords words = new IndexedWords();
    SearchText.of(article).forEach(words::add);
    return words.columns.values().stream().map(StringBuilder::toString).toList();
  }

  private void add(SearchText text) {
    List<SearchToken> tokens = SearchTokens.of(text.quote().text());
    if (tokens.stream().allMatch(token -> token.exact().equals(token.folded()))) {
      add(ColumnSet.PLAIN.column(text.field()), tokens, SearchToken::exact);
    } else {
      add(ColumnSet.EXACT.column(text.field()), tokens, SearchToken::exact);
      add(ColumnSet.FOLDED.column(text.field()), tokens, SearchToken::folded);
    }
  }

  private void add(String column, List<SearchToken> tokens, Function<SearchToken, String> form) {
    StringBuilder words = columns.computeIfAbsent(column, none -> new StringBuilder());
    for (SearchToken token : tokens) {
      words.append(IndexToken.of(form.apply(token))).append(' ');
    }
    words.append(GAP);
  }
}
