package io.imageshare.bench.cost;

import io.imageshare.store.dynamodb.StoreParts;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures what the parts of a request cost, and prints a table in Markdown.
 *
 * <p>Argument: seconds of each of the iterations, 1 if not said.
 */
public final class PartCost {
  private PartCost() {}

  /** Measures. */
  public static void main(String[] arguments) throws RunnerException {
    var results = Runs.of(arguments, EventParts.class, StoreParts.class);
    System.out.println("| part | time | allocated |");
    System.out.println("|---|---:|---:|");
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f µs | %.2f KB |%n",
          words(result.getPrimaryResult().getLabel()),
          Runs.time(result),
          Runs.allocated(result));
    }
  }

  /** The name of a method in words. */
  private static String words(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
