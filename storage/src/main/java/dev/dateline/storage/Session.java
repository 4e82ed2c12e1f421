package dev.dateline.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One connection with its prepared statements. For one thread at a time. */
final class Session implements AutoCloseable {

  private static final int STATEMENTS = 64;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Makes something of one row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs SQL that is not worth preparing. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs several statements. */
  void script(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Changes rows; an empty {@link Optional} is NULL. */
  void update(String sql, Object... values) throws SQLException {
    bound(sql, values).executeUpdate();
  }

  /** Every row. */
  <T> List<T> list(Reader<T> reader, String sql, Object... values) throws SQLException {
    List<T> found = new ArrayList<>();
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      while (rows.next()) {
        found.add(reader.read(rows));
      }
    }
    return found;
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(Reader<T> reader, String sql, Object... values) throws SQLException {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    }
  }

  /** The number in the first column of the only row. */
  long number(String sql, Object... values) throws SQLException {
    return first(row -> row.getLong(1), sql, values).orElseThrow();
  }

  /** The text in the first column of the only row. */
  String text(String sql, Object... values) throws SQLException {
    return first(row -> row.getString(1), sql, values).orElseThrow();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
      closeEldest();
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Optional<?> maybe ? maybe.orElse(null) : values[i];
      statement.setObject(i + 1, value);
    }
    return statement;
  }

  private void closeEldest() throws SQLException {
    if (prepared.size() > STATEMENTS) {
      String eldest = prepared.keySet().iterator().next();
      PreparedStatement statement = prepared.remove(eldest);
      if (statement != null) {
        statement.close();
      }
    }
  }
}
