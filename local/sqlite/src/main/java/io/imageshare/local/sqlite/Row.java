package io.imageshare.local.sqlite;

import io.imageshare.store.TimeText;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values in columns, which count from 1.
 *
 * <p>Every accessor throws {@link SQLException} if the column isn't in the form that it always has:
 * nothing else writes the database, so such a record is damaged.
 */
interface Row {

  /** The text; null if there is none. */
  @Nullable String textOrNull(int column) throws SQLException;

  /** The whole number; null if there is none. */
  @Nullable Long numberOrNull(int column) throws SQLException;

  /** What is thrown for a column that doesn't have the form it always has. */
  SQLException damaged(int column, @Nullable Throwable cause) throws SQLException;

  default String text(int column) throws SQLException {
    String text = textOrNull(column);
    if (text == null) {
      throw damaged(column, null);
    }
    return text;
  }

  /** The text in the form that the domain knows it by. */
  default <T> T parsed(int column, Function<String, Optional<T>> parser) throws SQLException {
    Optional<T> parsed = parser.apply(text(column));
    if (parsed.isEmpty()) {
      throw damaged(column, null);
    }
    return parsed.get();
  }

  /** The same; null if there is no text. */
  default <T> @Nullable T parsedOrNull(int column, Function<String, Optional<T>> parser)
      throws SQLException {
    return textOrNull(column) == null ? null : parsed(column, parser);
  }

  default Instant time(int column) throws SQLException {
    try {
      return TimeText.read(text(column));
    } catch (DateTimeException none) {
      throw damaged(column, none);
    }
  }

  /** The time; null if there is none. */
  default @Nullable Instant timeOrNull(int column) throws SQLException {
    return textOrNull(column) == null ? null : time(column);
  }

  /** The day; null if there is none. */
  default @Nullable LocalDate dayOrNull(int column) throws SQLException {
    String text = textOrNull(column);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException none) {
      throw damaged(column, none);
    }
  }

  default long number(int column) throws SQLException {
    Long number = numberOrNull(column);
    if (number == null) {
      throw damaged(column, null);
    }
    return number;
  }

  default int smallNumber(int column) throws SQLException {
    return (int) number(column);
  }

  default boolean flag(int column) throws SQLException {
    return number(column) != 0;
  }
}
