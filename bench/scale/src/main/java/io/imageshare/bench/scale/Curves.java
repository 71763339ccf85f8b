package io.imageshare.bench.scale;

import io.imageshare.bench.plot.LinePlot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What each operation takes on data of each size. */
final class Curves {
  private static final double NANOSECONDS = 1e6;

  private final Map<String, NavigableMap<Integer, List<Long>>> operations = new LinkedHashMap<>();

  /** Adds a measurement. */
  void add(String operation, int size, long nanoseconds) {
    operations
        .computeIfAbsent(operation, name -> new TreeMap<>())
        .computeIfAbsent(size, number -> new ArrayList<>())
        .add(nanoseconds);
  }

  /** The operations, in the order in which they were first measured. */
  Set<String> operations() {
    return operations.keySet();
  }

  /** The median in milliseconds by the size of the data. */
  NavigableMap<Integer, Double> medians(String operation) {
    NavigableMap<Integer, Double> medians = new TreeMap<>();
    times(operation).forEach((size, times) -> medians.put(size, median(times)));
    return medians;
  }

  /** The medians as lines. */
  LinePlot plot(String title) {
    LinePlot plot = new LinePlot(title, "shares", "milliseconds");
    operations().forEach(operation -> plot.line(operation, medians(operation)));
    return plot;
  }

  private NavigableMap<Integer, List<Long>> times(String operation) {
    return operations.getOrDefault(operation, new TreeMap<>());
  }

  private static double median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow() / NANOSECONDS;
  }
}
