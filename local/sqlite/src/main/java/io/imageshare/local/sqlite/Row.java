package io.imageshare.local.sqlite;

import io.imageshare.store.TimeText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result; columns count from 1.
 *
 * <p>Every accessor throws {@link SQLException} if the column isn't in the form that it always has:
 * nothing else writes the database, so such a record is damaged.
 */
record Row(ResultSet results) {

  String text(int column) throws SQLException {
    String text = textOrNull(column);
    if (text == null) {
      throw damaged(column, null);
    }
    return text;
  }

  @Nullable String textOrNull(int column) throws SQLException {
    return results.getString(column);
  }

  /** The text in the form that the domain knows it by. */
  <T> T parsed(int column, Function<String, Optional<T>> parser) throws SQLException {
    Optional<T> parsed = parser.apply(text(column));
    if (parsed.isEmpty()) {
      throw damaged(column, null);
    }
    return parsed.get();
  }

  /** The same; null if there is no text. */
  <T> @Nullable T parsedOrNull(int column, Function<String, Optional<T>> parser)
      throws SQLException {
    return textOrNull(column) == null ? null : parsed(column, parser);
  }

  Instant time(int column) throws SQLException {
    try {
      return TimeText.read(text(column));
    } catch (DateTimeException none) {
      throw damaged(column, none);
    }
  }

  long number(int column) throws SQLException {
    return results.getLong(column);
  }

  @Nullable Long numberOrNull(int column) throws SQLException {
    long number = results.getLong(column);
    return results.wasNull() ? null : Long.valueOf(number);
  }

  int smallNumber(int column) throws SQLException {
    return results.getInt(column);
  }

  boolean flag(int column) throws SQLException {
    return results.getInt(column) != 0;
  }

  /** What is thrown for a column that doesn't have the form it always has. */
  SQLException damaged(int column, @Nullable Throwable cause) throws SQLException {
    return new SQLException(
        "A record is damaged: " + results.getMetaData().getColumnName(column), cause);
  }
}
