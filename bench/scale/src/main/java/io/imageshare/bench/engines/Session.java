package io.imageshare.bench.engines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A connection with the statements that it has prepared, for one thread at a time. */
record Session(Connection connection, Map<String, PreparedStatement> prepared)
    implements AutoCloseable {

  Session(Connection connection) {
    this(connection, new HashMap<>());
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Reads each column of each row; how many rows, and the last text of the last one. */
  Found query(String sql, Object... parameters) throws SQLException {
    Found found = new Found(0, "");
    try (ResultSet results = bound(sql, parameters).executeQuery()) {
      int columns = results.getMetaData().getColumnCount();
      while (results.next()) {
        String text = "";
        for (int column = 1; column <= columns; column++) {
          text = String.valueOf(results.getString(column));
        }
        found = new Found(found.rows + 1, text);
      }
    }
    return found;
  }

  /** What a query gave. */
  record Found(int rows, String last) {}

  void change(String sql, Object... parameters) throws SQLException {
    bound(sql, parameters).executeUpdate();
  }

  private PreparedStatement bound(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int place = 0; place < parameters.length; place++) {
      statement.setObject(place + 1, parameters[place]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
