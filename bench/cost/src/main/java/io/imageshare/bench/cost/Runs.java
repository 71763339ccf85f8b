package io.imageshare.bench.cost;

import java.util.Collection;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks, and reads their results. */
final class Runs {
  private static final double BYTES_IN_KB = 1e3;

  /** A request's path through the code is compiled only after some ten thousand times. */
  private static final int WARM_UP = 4;

  private static final int MEDIAN = 50;

  private Runs() {}

  /**
   * Runs all benchmarks of the classes.
   *
   * @param arguments seconds of each iteration, 1 if not said; those before take four times as long
   */
  static Collection<RunResult> of(String[] arguments, Class<?>... benchmarks)
      throws RunnerException {
    long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .addProfiler(GCProfiler.class)
            .warmupTime(TimeValue.seconds(WARM_UP * seconds))
            .measurementTime(TimeValue.seconds(seconds));
    for (Class<?> benchmark : benchmarks) {
      options.include(benchmark.getName());
    }
    return new Runner(options.build()).run();
  }

  /** The median of what it has taken in each iteration, in the benchmark's unit of time. */
  static double time(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
  }

  /** The kilobytes that it has allocated, in all threads. */
  static double allocated(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm")).getScore()
        / BYTES_IN_KB;
  }
}
