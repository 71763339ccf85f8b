package io.imageshare.local.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A connection that keeps the statements that it has prepared, for one thread at a time. */
final class Session implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<Class<?>, Object> kept = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Makes something of a row of a result. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultRow row) throws SQLException;
  }

  /** Takes a row of a result. */
  @FunctionalInterface
  interface Taker {
    void take(ResultRow row) throws SQLException;
  }

  /** Runs statements that give nothing, such as {@code COMMIT}. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Runs a prepared statement that gives nothing. */
  void execute(String sql) throws SQLException {
    prepared(sql).execute();
  }

  /** Takes each row that the query gives. */
  void each(String sql, Taker taker, @Nullable Object... parameters) throws SQLException {
    try (ResultSet results = bound(sql, parameters).executeQuery()) {
      ResultRow row = new ResultRow(results);
      while (results.next()) {
        taker.take(row);
      }
    }
  }

  /** All rows that the query gives. */
  <T> List<T> rows(String sql, Reader<T> reader, @Nullable Object... parameters)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    each(sql, row -> rows.add(reader.read(row)), parameters);
    return rows;
  }

  /** The row that the query gives; empty if there is none. */
  <T> Optional<T> row(String sql, Reader<T> reader, @Nullable Object... parameters)
      throws SQLException {
    try (ResultSet results = bound(sql, parameters).executeQuery()) {
      return results.next() ? Optional.of(reader.read(new ResultRow(results))) : Optional.empty();
    }
  }

  /** Changes rows; how many. */
  int change(String sql, @Nullable Object... parameters) throws SQLException {
    return bound(sql, parameters).executeUpdate();
  }

  private PreparedStatement bound(String sql, @Nullable Object... parameters) throws SQLException {
    PreparedStatement statement = prepared(sql);
    for (int place = 0; place < parameters.length; place++) {
      statement.setObject(place + 1, parameters[place]);
    }
    return statement;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  /** What is kept beside the connection for as long as it is open: one of each class. */
  <T> T kept(Class<T> type, Supplier<T> first) {
    return type.cast(kept.computeIfAbsent(type, none -> first.get()));
  }

  /** Closes it after a failure, which is told if closing fails too. */
  void closeAfter(Throwable failure) {
    try {
      connection.close();
    } catch (SQLException second) {
      failure.addSuppressed(second);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new IllegalStateException("A connection can't be closed.", failure);
    }
  }
}
