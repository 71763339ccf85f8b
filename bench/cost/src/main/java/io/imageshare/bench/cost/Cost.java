package io.imageshare.bench.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures what each operation costs beside its floor, and prints a table in Markdown.
 *
 * <p>Argument: seconds of each of the five iterations, 1 if not said.
 */
public final class Cost {
  private static final double BYTES_IN_KB = 1e3;

  private Cost() {}

  /** Measures. */
  public static void main(String[] arguments) throws RunnerException {
    long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
    Options options =
        new OptionsBuilder()
            .include(RequestCost.class.getName())
            .addProfiler(GCProfiler.class)
            .warmupTime(TimeValue.seconds(seconds))
            .measurementTime(TimeValue.seconds(seconds))
            .build();
    Collection<RunResult> results = new Runner(options).run();
    table(results).forEach(System.out::println);
  }

  private static List<String> table(Collection<RunResult> results) {
    List<String> lines = new ArrayList<>();
    lines.add("| operation | floor | handler | ratio | allocated, floor | handler |");
    lines.add("|---|---:|---:|---:|---:|---:|");
    for (Operation operation : Operation.values()) {
      RunResult floor = result(results, operation, "floor");
      RunResult handler = result(results, operation, "handler");
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.1f µs | %.1f µs | %.2f | %.1f KB | %.1f KB |",
              operation.name().toLowerCase(Locale.ROOT).replace('_', ' '),
              time(floor),
              time(handler),
              time(handler) / time(floor),
              allocated(floor),
              allocated(handler)));
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

  private static double time(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double allocated(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm")).getScore()
        / BYTES_IN_KB;
  }
}
