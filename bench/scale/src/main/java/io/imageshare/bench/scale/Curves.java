package io.imageshare.bench.scale;

import io.imageshare.bench.plot.LinePlot;
import io.imageshare.rules.capacity.Consumption;
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

  private final Map<String, NavigableMap<Integer, Point>> operations = new LinkedHashMap<>();

  /** What an operation takes on data of one size. */
  private static final class Point {
    private final List<Long> times = new ArrayList<>();
    private final List<Consumption> consumptions = new ArrayList<>();
  }

  /** Adds a measurement. */
  void add(String operation, int size, long nanoseconds) {
    point(operation, size).times.add(nanoseconds);
  }

  /** Keeps what was consumed of the table. */
  void add(String operation, int size, Consumption consumption) {
    point(operation, size).consumptions.add(consumption);
  }

  private Point point(String operation, int size) {
    return operations
        .computeIfAbsent(operation, name -> new TreeMap<>())
        .computeIfAbsent(size, number -> new Point());
  }

  /** The operations, in the order in which they were first measured. */
  Set<String> operations() {
    return operations.keySet();
  }

  /** The median in milliseconds by the size of the data. */
  NavigableMap<Integer, Double> medians(String operation) {
    NavigableMap<Integer, Double> medians = new TreeMap<>();
    points(operation).forEach((size, point) -> medians.put(size, median(point.times)));
    return medians;
  }

  /** What was consumed, from the smallest size to the largest. */
  List<Consumption> consumptions(String operation) {
    return points(operation).values().stream()
        .flatMap(point -> point.consumptions.stream())
        .toList();
  }

  /** The medians as lines. */
  LinePlot plot(String title) {
    LinePlot plot = new LinePlot(title, "shares", "milliseconds");
    operations().forEach(operation -> plot.line(operation, medians(operation)));
    return plot;
  }

  private NavigableMap<Integer, Point> points(String operation) {
    return operations.getOrDefault(operation, new TreeMap<>());
  }

  private static double median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow() / NANOSECONDS;
  }
}
