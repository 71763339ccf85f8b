package io.imageshare.bench.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures what each operation costs beside its floor, and prints a table in Markdown.
 *
 * <p>Argument: seconds of each of the five iterations, 1 if not said.
 */
public final class Cost {
  private Cost() {}

  /** Measures. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results = Runs.of(arguments, RequestCost.class);
    table(results).forEach(System.out::println);
  }

  private static List<String> table(Collection<RunResult> results) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| operation | floor | service | ratio | with mapping | ratio"
            + " | allocated: floor | service | with mapping |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (Operation operation : Operation.values()) {
      RunResult floor = result(results, operation, "floor");
      RunResult service = result(results, operation, "service");
      RunResult mapping = result(results, operation, "withMapping");
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.1f µs | %.1f µs | %.2f | %.1f µs | %.2f | %.1f KB | %.1f KB | %.1f KB |",
              operation.name().toLowerCase(Locale.ROOT).replace('_', ' '),
              Runs.time(floor),
              Runs.time(service),
              Runs.time(service) / Runs.time(floor),
              Runs.time(mapping),
              Runs.time(mapping) / Runs.time(floor),
              Runs.allocated(floor),
              Runs.allocated(service),
              Runs.allocated(mapping)));
    }
    return lines;
  }

  private static RunResult result(
      Collection<RunResult> results, Operation operation, String benchmark) {
    return results.stream()
        .filter(each -> each.getParams().getParam("operation").equals(operation.name()))
        .filter(each -> each.getPrimaryResult().getLabel().equals(benchmark))
        .findFirst()
        .orElseThrow();
  }
}
