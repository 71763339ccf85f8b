package io.imageshare.bench.scale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The curves as a table in Markdown. */
record GrowthTable(Curves curves, Collection<Integer> sizes) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| milliseconds at | %s | last to first |"
            .formatted(row(size -> String.format(Locale.ROOT, "%,d", size))));
    lines.add("|---|%s---:|".formatted("---:|".repeat(sizes.size())));
    curves.operations().forEach(operation -> lines.add(line(operation)));
    return lines;
  }

  private String line(String operation) {
    NavigableMap<Integer, Double> medians = curves.medians(operation);
    return "| %s | %s | %s |"
        .formatted(
            operation,
            row(size -> medians.containsKey(size) ? decimals(medians.get(size)) : ""),
            decimals(medians.lastEntry().getValue() / medians.firstEntry().getValue()));
  }

  private String row(IntFunction<String> cell) {
    return sizes.stream().map(cell::apply).collect(Collectors.joining(" | "));
  }

  private static String decimals(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
