package io.imageshare.authorization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables as a run of the tests has found them, for who changes what a caller may: what belongs
 * on the page is judged by the rules, not by what is found.
 */
final class Found {
  private final Map<String, Map<String, Map<String, String>>> sections = new LinkedHashMap<>();

  void add(String section, String row, String column, String cell) {
    sections
        .computeIfAbsent(section, title -> new LinkedHashMap<>())
        .computeIfAbsent(row, title -> new LinkedHashMap<>())
        .put(column, cell);
  }

  /** Leaves them in a file of that name in the build's folder. */
  void keep(String name) {
    List<String> lines = new ArrayList<>();
    sections.forEach(
        (section, rows) -> {
          Set<String> columns = new LinkedHashSet<>();
          rows.values().forEach(cells -> columns.addAll(cells.keySet()));
          lines.addAll(List.of("", "## " + section, ""));
          lines.add("| request | " + String.join(" | ", columns) + " |");
          lines.add("|---".repeat(columns.size() + 1) + "|");
          rows.forEach(
              (row, cells) ->
                  lines.add("| " + row + " | " + String.join(" | ", cells.values()) + " |"));
        });
    try {
      Files.write(Files.createDirectories(Path.of("target")).resolve(name), lines);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
