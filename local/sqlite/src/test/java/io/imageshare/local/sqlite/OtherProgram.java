package io.imageshare.local.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What else uses the file of a database, by SQLite alone. */
final class OtherProgram {
  private OtherProgram() {}

  /** A connection of its own. */
  static Connection open(Path folder) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("imageshare.db"));
  }

  /** Runs the statements, one after the other. */
  static void run(Path folder, String... statements) throws SQLException {
    try (Connection connection = open(folder);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The first value that the statement gives, {@code done} if none, or how it fails. */
  static String first(Statement statement, String sql) {
    try {
      if (!statement.execute(sql)) {
        return "done";
      }
      try (ResultSet results = statement.getResultSet()) {
        return results.next() ? String.valueOf(results.getString(1)) : "none";
      }
    } catch (SQLException failure) {
      return "failed: " + failure.getMessage();
    }
  }
}
