package io.imageshare.local.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The current row of a result. */
record ResultRow(ResultSet results) implements Row {

  @Override
  public @Nullable String textOrNull(int column) throws SQLException {
    return results.getString(column);
  }

  @Override
  public @Nullable Long numberOrNull(int column) throws SQLException {
    long number = results.getLong(column);
    return results.wasNull() ? null : Long.valueOf(number);
  }

  @Override
  public SQLException damaged(int column, @Nullable Throwable cause) throws SQLException {
    return new SQLException(
        "A record is damaged: " + results.getMetaData().getColumnName(column), cause);
  }
}
