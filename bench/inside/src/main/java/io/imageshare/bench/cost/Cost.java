package io.imageshare.bench.cost;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures what each request costs beside its floor, and prints a table in Markdown.
 *
 * <p>Argument: seconds of each of the five iterations, 1 if not said.
 */
public final class Cost {
  private static final double BYTES_IN_KB = 1e3;
  private static final int MEDIAN = 50;
  private static final int ITERATIONS = 5;

  /** A request's path through the code is compiled only after some ten thousand times. */
  private static final int WARM_UP = 4;

  private final Collection<RunResult> results;

  private Cost(Collection<RunResult> results) {
    this.results = results;
  }

  /** Measures. */
  public static void main(String[] arguments) throws RunnerException {
    long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
    Cost cost =
        new Cost(
            new Runner(
                    new OptionsBuilder()
                        .include(RequestCost.class.getName())
                        .addProfiler(GCProfiler.class)
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(1)
                        .warmupIterations(ITERATIONS)
                        .measurementIterations(ITERATIONS)
                        .warmupTime(TimeValue.seconds(WARM_UP * seconds))
                        .measurementTime(TimeValue.seconds(seconds))
                        .build())
                .run());
    System.out.println(
        "| operation | floor | service | ratio | with mapping | ratio"
            + " | allocated: floor | service | with mapping |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (MeasuredRequest request : MeasuredRequest.values()) {
      System.out.println(cost.line(request));
    }
  }

  private String line(MeasuredRequest request) {
    RunResult floor = result(request, "floor");
    RunResult service = result(request, "service");
    RunResult mapping = result(request, "withMapping");
    return String.format(
        Locale.ROOT,
        "| %s | %.1f µs | %.1f µs | %.2f | %.1f µs | %.2f | %.1f KB | %.1f KB | %.1f KB |",
        request.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        time(floor),
        time(service),
        time(service) / time(floor),
        time(mapping),
        time(mapping) / time(floor),
        allocated(floor),
        allocated(service),
        allocated(mapping));
  }

  private RunResult result(MeasuredRequest request, String benchmark) {
    return results.stream()
        .filter(each -> each.getParams().getParam("operation").equals(request.name()))
        .filter(each -> each.getPrimaryResult().getLabel().equals(benchmark))
        .findFirst()
        .orElseThrow();
  }

  /** The median of its iterations, in microseconds. */
  private static double time(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
  }

  /** The kilobytes that it has allocated, in all threads. */
  private static double allocated(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm")).getScore()
        / BYTES_IN_KB;
  }
}
