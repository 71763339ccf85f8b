package io.imageshare.authorization;

import io.imageshare.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page that says who may do what: a table in each of its sections. */
final class Page {
  static final String BAD_TOKENS = "Tokens that are not good";
  static final String UNENTITLED = "Good tokens that do not entitle";
  static final String NO_IMAGE = "Requests about no image";
  static final String CODES = "Codes";

  private static final String HEADING = "## ";
  private static final String ROW = "|";

  private final Map<String, Table> tables = new LinkedHashMap<>();

  /**
   * A table.
   *
   * @param columns the titles of all columns but the first
   * @param rows the cells of each row, by its title
   */
  record Table(List<String> columns, Map<String, List<String>> rows) {
    /** The cell of that row and column; empty text if there is none. */
    String cell(String row, String column) {
      List<String> cells = rows.getOrDefault(row, List.of());
      int index = columns.indexOf(column);
      return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }
  }

  private Page(String text) {
    // What stands before the first heading explains the tables.
    for (String section : text.substring(text.indexOf("\n" + HEADING)).split("\n" + HEADING, -1)) {
      List<List<String>> rows =
          section.lines().filter(line -> line.startsWith(ROW)).map(Page::cells).toList();
      if (!rows.isEmpty()) {
        tables.put(section.lines().findFirst().orElse(""), table(rows));
      }
    }
  }

  /** The page as it is in this repository. */
  static Page read() {
    try {
      return new Page(Files.readString(Template.nearest().resolveSibling("docs/authorization.md")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The titles of all sections with a table. */
  List<String> sections() {
    return List.copyOf(tables.keySet());
  }

  /** The table of that section; an empty one if there is none. */
  Table table(String section) {
    return tables.getOrDefault(section, new Table(List.of(), Map.of()));
  }

  /** A heading and a line of dashes stand before the rows. */
  private static Table table(List<List<String>> lines) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    lines.stream()
        .skip(2)
        .forEach(
            line -> {
              if (rows.put(line.get(0), line.subList(1, line.size())) != null) {
                throw new IllegalStateException("two rows are about " + line.get(0));
              }
            });
    List<String> heading = lines.get(0);
    return new Table(heading.subList(1, heading.size()), rows);
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.lastIndexOf(ROW));
    return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
  }
}
