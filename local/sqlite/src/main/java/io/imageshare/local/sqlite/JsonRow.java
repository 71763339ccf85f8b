package io.imageshare.local.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The values of a {@code json_array(…)}: a record that SQLite hands over in one column, since
 * asking it for each of twenty takes longer than finding them.
 *
 * <p>A record of before has none of the values that were added behind it since.
 *
 * @param values texts, whole numbers and nulls
 */
record JsonRow(List<@Nullable Object> values) implements Row {
  private static final JsonFactory JSON = new JsonFactory();

  /** The values in that column of a row. */
  static JsonRow in(Row row, int column) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), row.text(column))) {
      parser.nextToken();
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        values.add(value(parser, token));
      }
    } catch (JacksonException malformed) {
      throw row.damaged(column, malformed);
    }
    return new JsonRow(values);
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> parser.getString();
      case VALUE_NULL -> null;
      default -> parser.getLongValue();
    };
  }

  private @Nullable Object value(int column) {
    return column <= values.size() ? values.get(column - 1) : null;
  }

  @Override
  public @Nullable String textOrNull(int column) throws SQLException {
    Object value = value(column);
    if (value instanceof Long) {
      throw damaged(column, null);
    }
    return (String) value;
  }

  @Override
  public @Nullable Long numberOrNull(int column) throws SQLException {
    Object value = value(column);
    if (value instanceof String) {
      throw damaged(column, null);
    }
    return (Long) value;
  }

  @Override
  public SQLException damaged(int column, @Nullable Throwable cause) {
    return new SQLException("A record is damaged: its value " + column, cause);
  }
}
