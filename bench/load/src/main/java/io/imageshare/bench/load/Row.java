package io.imageshare.bench.load;

import io.imageshare.bench.plot.BarPlot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A line of the table. */
record Row(Operation operation, Peer peer, int connections, Wrk.Result result) {

  /** The table, with the ratio of this service's rate to the other's where both were measured. */
  static List<String> table(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| operation | connections | requests/s | p50 ms | p99 ms | p99.9 ms | Glance's requests/s | ratio |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (Row row : rows) {
      if (row.peer.isOurs()) {
        lines.add(row.line(rows));
      }
    }
    return lines;
  }

  /** The rates of both services where both were measured with so many connections. */
  static BarPlot plot(List<Row> rows, int connections) {
    BarPlot plot =
        new BarPlot("Requests a second, " + connections + " connections", "requests a second");
    rows.stream()
        .filter(row -> row.operation.isEverywhere() && row.connections == connections)
        .sorted(
            Comparator.comparing((Row row) -> row.operation)
                .thenComparing(row -> !row.peer.isOurs()))
        .forEach(row -> plot.bar(row.peer.name(), row.operation.title(), row.result.rate()));
    return plot;
  }

  private String line(List<Row> rows) {
    String beside =
        rows.stream()
            .filter(other -> !other.peer.isOurs() && other.isOfSame(this))
            .findFirst()
            .map(other -> beside(other.result.rate()))
            .orElse(" | ");
    return "| %s | %d | %s | %s |".formatted(operation.title(), connections, result, beside);
  }

  private String beside(double rate) {
    return String.format(Locale.ROOT, "%,.0f | %.1f", rate, result.rate() / rate);
  }

  private boolean isOfSame(Row other) {
    return operation == other.operation && connections == other.connections;
  }
}
