package io.imageshare.authorization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * The tables as a run of the tests has found them, for who changes what a caller may: what belongs
 * there is judged by the rules, not by what is found.
 */
final class Found {
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

  private final Map<String, Map<String, Map<String, String>>> sections = new LinkedHashMap<>();

  void add(String section, String row, String column, String cell) {
    sections
        .computeIfAbsent(section, title -> new LinkedHashMap<>())
        .computeIfAbsent(row, title -> new LinkedHashMap<>())
        .put(column, cell);
  }

  /** Leaves them in the build's folder, each table in the form and under the name of its file. */
  void keep() {
    sections.forEach(
        (title, rows) -> {
          Set<String> columns = new LinkedHashSet<>();
          rows.values().forEach(cells -> columns.addAll(cells.keySet()));
          StringBuilder lines = new StringBuilder(line("request", columns));
          rows.forEach((row, cells) -> lines.append(line(row, cells.values())));
          write(Matrix.file(title), lines);
        });
  }

  private static String line(String title, Collection<String> cells) {
    return CSV.writeValueAsString(
        Stream.concat(Stream.of(title), cells.stream()).toArray(String[]::new));
  }

  private static void write(String name, CharSequence lines) {
    try {
      Path folder = Files.createDirectories(Path.of("target/authorization"));
      Files.writeString(folder.resolve(name), lines);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
