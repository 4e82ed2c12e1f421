package dev.dateline.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The rows of the index: one for each article that is not deleted. */
final class SearchIndex {

  private static final String PUT =
      "INSERT OR REPLACE INTO search (rowid, %s) VALUES (?, %s)"
          .formatted(
              String.join(", ", ColumnSet.names()),
              String.join(", ", Collections.nCopies(ColumnSet.names().size(), "?")));

  private final Session session;

  SearchIndex(Session session) {
    this.session = session;
  }

  /** Indexes the words of articles, by the numbers of their rows. */
  void putAll(Map<Long, List<String>> articles) throws SQLException {
    for (Map.Entry<Long, List<String>> article : articles.entrySet()) {
      put(article.getKey(), article.getValue());
    }
  }

  /** Indexes the words of the article whose row has this number, instead of those before. */
  void put(long number, List<String> columns) throws SQLException {
    List<Object> values = new ArrayList<>();
    values.add(number);
    values.addAll(columns);
    session.update(PUT, values.toArray());
  }

  void delete(long number) throws SQLException {
    session.update("DELETE FROM search WHERE rowid = ?", number);
  }
}
