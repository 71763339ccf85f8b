package io.imageshare.bench.scale;

import io.imageshare.bench.figures.Figures;
import io.imageshare.bench.plot.LinePlot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each operation takes on data of each size. */
final class Curves {
  private final Map<String, NavigableMap<Integer, List<Long>>> operations = new LinkedHashMap<>();
  private final SortedSet<Integer> sizes = new TreeSet<>();

  /** Adds a measurement. */
  void add(String operation, int size, long nanoseconds) {
    sizes.add(size);
    operations
        .computeIfAbsent(operation, name -> new TreeMap<>())
        .computeIfAbsent(size, number -> new ArrayList<>())
        .add(nanoseconds);
  }

  /** The medians as lines. */
  LinePlot plot(String title) {
    LinePlot plot = new LinePlot(title, "shares", "milliseconds");
    operations.forEach((operation, times) -> plot.line(operation, medians(times)));
    return plot;
  }

  /** The medians as a table in Markdown. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    String heads = row(size -> String.format(Locale.ROOT, "%,d", size));
    lines.add("| milliseconds at | %s | last to first |".formatted(heads));
    lines.add("|---|%s---:|".formatted("---:|".repeat(sizes.size())));
    operations.forEach((operation, times) -> lines.add(line(operation, medians(times))));
    return lines;
  }

  private String line(String operation, NavigableMap<Integer, Double> medians) {
    double ratio = medians.lastEntry().getValue() / medians.firstEntry().getValue();
    String cells = row(size -> medians.containsKey(size) ? decimals(medians.get(size)) : "");
    return "| %s | %s | %s |".formatted(operation, cells, decimals(ratio));
  }

  private String row(Function<Integer, String> cell) {
    return sizes.stream().map(cell).collect(Collectors.joining(" | "));
  }

  private static String decimals(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static NavigableMap<Integer, Double> medians(NavigableMap<Integer, List<Long>> times) {
    NavigableMap<Integer, Double> medians = new TreeMap<>();
    times.forEach((size, all) -> medians.put(size, milliseconds(all)));
    return medians;
  }

  private static double milliseconds(List<Long> times) {
    return Figures.median(times, Long::doubleValue) / Figures.MILLISECOND;
  }
}
