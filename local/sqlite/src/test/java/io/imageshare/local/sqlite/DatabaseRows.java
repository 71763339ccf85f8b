package io.imageshare.local.sqlite;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a database holds, row by row, for tests that look behind the ports.
 *
 * <p>A row is its columns by their names, and the name of its table as {@value #TABLE}.
 */
public final class DatabaseRows {
  /** Where a row tells its table. */
  public static final String TABLE = "table";

  /** The columns that tell a row from the others of its table, beside the region. */
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("image", List.of("id")),
          Map.entry("share", List.of("image", "project")),
          Map.entry("stop", List.of("image", "project")),
          Map.entry("standing_answers", List.of("project")),
          Map.entry("project_names", List.of("project")),
          Map.entry("usage", List.of("project")),
          Map.entry("deleted_image", List.of("id")),
          Map.entry("leftover", List.of("deleted", "image")),
          Map.entry("job", List.of("project", "id")),
          Map.entry("request", List.of("project", "request")),
          Map.entry("event", List.of("at", "record")),
          Map.entry("feed", List.of("project", "number")));

  /** How many events there are of all regions together concerns none of them. */
  private static final Map<String, String> LEFT_OUT = Map.of("event", "id", "feed", "event");

  private DatabaseRows() {}

  /** All rows by what tells them apart, such as {@code eu-1#project-1 job#…}. */
  public static Map<String, Map<String, Object>> all(SqliteDatabase database) {
    return database
        .readers()
        .read(
            session -> {
              Map<String, Map<String, Object>> all = new TreeMap<>();
              for (String table : KEYS.keySet()) {
                rows(session, table).forEach(row -> all.put(key(row), row));
              }
              return all;
            });
  }

  /** The rows of one table. */
  public static List<Map<String, Object>> of(SqliteDatabase database, String table) {
    return database.readers().read(session -> rows(session, table));
  }

  private static List<Map<String, Object>> rows(Session session, String table) throws SQLException {
    List<Map<String, Object>> rows = new ArrayList<>();
    session.each("SELECT * FROM " + table, row -> rows.add(columns(table, row)));
    return rows;
  }

  private static Map<String, Object> columns(String table, ResultRow row) throws SQLException {
    ResultSetMetaData columns = row.results().getMetaData();
    Map<String, Object> read = new LinkedHashMap<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      Object value = row.results().getObject(column);
      if (value != null && !columns.getColumnName(column).equals(LEFT_OUT.get(table))) {
        read.put(columns.getColumnName(column), value);
      }
    }
    read.put(TABLE, table);
    return read;
  }

  /** What tells the row from all others. */
  public static String key(Map<String, Object> row) {
    List<String> parts = new ArrayList<>();
    parts.add(String.valueOf(row.get("region")));
    keys(row).forEach(column -> parts.add(String.valueOf(row.get(column))));
    String last = parts.remove(parts.size() - 1);
    return String.join("#", parts) + " " + row.get(TABLE) + "#" + last;
  }

  private static List<String> keys(Map<String, Object> row) {
    return KEYS.getOrDefault(String.valueOf(row.get(TABLE)), List.of());
  }

  /** Removes some rows, and writes others whatever was there. */
  public static void change(
      SqliteDatabase database,
      Collection<Map<String, Object>> removed,
      Collection<Map<String, Object>> written) {
    int ignored =
        database
            .writer()
            .carryOut(
                session -> {
                  for (Map<String, Object> row : removed) {
                    remove(session, row);
                  }
                  for (Map<String, Object> row : written) {
                    write(session, row);
                  }
                  return removed.size() + written.size();
                });
  }

  private static void remove(Session session, Map<String, Object> row) throws SQLException {
    List<Object> values = new ArrayList<>(List.of(String.valueOf(row.get("region"))));
    StringBuilder where = new StringBuilder(" WHERE region = ?");
    for (String column : keys(row)) {
      where.append(" AND ").append(column).append(" = ?");
      values.add(String.valueOf(row.get(column)));
    }
    session.change("DELETE FROM " + row.get(TABLE) + where, values.toArray());
  }

  private static void write(Session session, Map<String, Object> row) throws SQLException {
    Map<String, Object> columns = new LinkedHashMap<>(row);
    columns.remove(TABLE);
    String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    session.change(
        "INSERT OR REPLACE INTO "
            + row.get(TABLE)
            + " ("
            + String.join(", ", columns.keySet())
            + ") VALUES ("
            + places
            + ")",
        columns.values().toArray());
  }
}
