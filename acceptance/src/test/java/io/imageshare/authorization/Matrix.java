package io.imageshare.authorization;

import io.imageshare.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Who may do what: a table for each state of an image, and for what none decides. */
final class Matrix {
  static final String BAD_TOKENS = "Tokens that are not good";
  static final String UNENTITLED = "Good tokens that do not entitle";
  static final String NO_IMAGE = "Requests about no image";

  private static final Path FOLDER =
      Template.nearest()
          .resolveSibling("acceptance/src/test/resources/io/imageshare/authorization");
  private static final CsvMapper CSV = new CsvMapper();

  private Matrix() {}

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

  /** The name of a table's file. */
  static String file(String title) {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".csv";
  }

  /** The files of all tables that there are. */
  static List<String> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The table of that title; an empty one if there is none. */
  static Table table(String title) {
    Path file = FOLDER.resolve(file(title));
    return Files.exists(file) ? table(lines(file)) : new Table(List.of(), Map.of());
  }

  private static Table table(List<List<String>> lines) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      if (rows.put(line.get(0), line.subList(1, line.size())) != null) {
        throw new IllegalStateException("two rows are about " + line.get(0));
      }
    }
    List<String> heading = lines.get(0);
    return new Table(heading.subList(1, heading.size()), rows);
  }

  private static List<List<String>> lines(Path file) {
    try (MappingIterator<String[]> lines =
        CSV.readerFor(String[].class)
            .with(CsvReadFeature.WRAP_AS_ARRAY)
            .readValues(Files.readAllBytes(file))) {
      return lines.readAll().stream().map(List::of).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
