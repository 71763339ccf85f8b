package io.imageshare.bench.scale;

import io.imageshare.rules.capacity.Consumption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The curves as a table in Markdown. */
record GrowthTable(Curves curves, Collection<Integer> sizes) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| milliseconds at | %s | last to first | calls | read units | write units |"
            .formatted(row(size -> String.format(Locale.ROOT, "%,d", size))));
    lines.add("|---|%s---:|---:|---:|---:|".formatted("---:|".repeat(sizes.size())));
    curves.operations().forEach(operation -> lines.add(line(operation)));
    return lines;
  }

  private String line(String operation) {
    NavigableMap<Integer, Double> medians = curves.medians(operation);
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            operation,
            row(size -> medians.containsKey(size) ? decimals(medians.get(size)) : ""),
            decimals(medians.lastEntry().getValue() / medians.firstEntry().getValue()),
            consumed(operation, Consumption::calls),
            consumed(operation, Consumption::reads),
            consumed(operation, Consumption::writes));
  }

  private String row(IntFunction<String> cell) {
    return sizes.stream().map(cell::apply).collect(Collectors.joining(" | "));
  }

  /** One number if it is the same at all sizes, or else all of them. */
  private String consumed(String operation, ToDoubleFunction<Consumption> figure) {
    List<String> figures =
        curves.consumptions(operation).stream()
            .map(each -> String.format(Locale.ROOT, "%,.0f", figure.applyAsDouble(each)))
            .toList();
    return figures.stream().distinct().count() == 1 ? figures.get(0) : String.join(", ", figures);
  }

  private static String decimals(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
