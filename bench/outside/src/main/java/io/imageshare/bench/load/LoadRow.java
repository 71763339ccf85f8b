package io.imageshare.bench.load;

import io.imageshare.bench.load.Peer.Kind;
import io.imageshare.bench.plot.BarPlot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A line of the table. */
record LoadRow(MeasuredOperation operation, Peer peer, int connections, Wrk.Result result) {

  /** The table, with the ratio of this service's rate to those of the others that were measured. */
  static List<String> table(List<LoadRow> rows) {
    List<Kind> others =
        rows.stream()
            .map(row -> row.peer.kind())
            .filter(kind -> kind != Kind.OWN)
            .distinct()
            .sorted()
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        "| operation | connections | records | requests/s | p50 ms | p99 ms | p99.9 ms |"
            + each(others, other -> " " + other.title() + "'s requests/s | ratio |"));
    lines.add("|---|---:|---|---:|---:|---:|---:|" + each(others, other -> "---:|---:|"));
    rows.stream()
        .filter(row -> row.peer.kind() == Kind.OWN)
        .sorted(
            Comparator.comparing(LoadRow::operation)
                .thenComparing(LoadRow::connections)
                .thenComparing(row -> row.peer.records()))
        .forEach(row -> lines.add(row.line(rows, others)));
    return lines;
  }

  private static String each(List<Kind> others, Function<Kind, String> cells) {
    return others.stream().map(cells).collect(Collectors.joining());
  }

  /** The rates of all services where all were measured with so many connections. */
  static BarPlot plot(List<LoadRow> rows, int connections) {
    BarPlot plot =
        new BarPlot("Requests a second, " + connections + " connections", "requests a second");
    rows.stream()
        .filter(row -> row.operation.isEverywhere() && row.connections == connections)
        .sorted(
            Comparator.comparing(LoadRow::operation)
                .thenComparing(row -> row.peer.kind())
                .thenComparing(row -> row.peer.records()))
        .forEach(row -> plot.bar(row.peer.name(), row.operation.title(), row.result.rate()));
    return plot;
  }

  private String line(List<LoadRow> rows, List<Kind> others) {
    return "| %s | %d | %s | %s |".formatted(operation.title(), connections, peer.records(), result)
        + each(others, other -> beside(rows, other));
  }

  private String beside(List<LoadRow> rows, Kind other) {
    return rows.stream()
        .filter(row -> row.peer.kind() == other && row.isBeside(this))
        .findFirst()
        .map(row -> beside(row.result.rate()))
        .orElse("  |  |");
  }

  private String beside(double rate) {
    return String.format(Locale.ROOT, " %,.0f | %.1f |", rate, result.rate() / rate);
  }

  private boolean isBeside(LoadRow own) {
    return operation == own.operation
        && connections == own.connections
        && (peer.records().isEmpty() || peer.records().equals(own.peer.records()));
  }
}
