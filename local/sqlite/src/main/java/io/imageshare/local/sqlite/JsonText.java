package io.imageshare.local.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** A form of JSON in columns, as SQLite's own functions read it. */
final class JsonText<T> {
  private static final JsonMapper JSON = new JsonMapper();

  /** A list of texts. */
  static final JsonText<List<String>> LIST = new JsonText<>(new TypeReference<>() {}, List.of());

  /** Texts by names. */
  static final JsonText<Map<String, String>> MAP =
      new JsonText<>(new TypeReference<>() {}, Map.of());

  /** A list of lists of texts. */
  static final JsonText<List<List<String>>> TABLE =
      new JsonText<>(new TypeReference<>() {}, List.of());

  private final ObjectReader reader;
  private final String emptyText;
  private final T empty;

  private JsonText(TypeReference<T> type, T empty) {
    this.reader = JSON.readerFor(type);
    this.emptyText = of(empty);
    this.empty = empty;
  }

  /** The text of lists and maps of texts. */
  static String of(Object texts) {
    return JSON.writeValueAsString(texts);
  }

  /** What the column holds. */
  T read(Row row, int column) throws SQLException {
    String text = row.text(column);
    if (text.equals(emptyText)) {
      return empty;
    }
    try {
      return reader.readValue(text);
    } catch (JacksonException malformed) {
      throw row.damaged(column, malformed);
    }
  }
}
