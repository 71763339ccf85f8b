package io.imageshare.bench.soak;

import io.imageshare.bench.figures.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Compares the last third of the samples of a process with the first, median with median. */
final class Steadiness {
  /** What warms up after the start; a leak of a few bytes a request exceeds it in half an hour. */
  private static final long HEAP_KILOBYTES = 16 * 1024L;

  private static final long FILES = 16;
  private static final long THREADS = 16;
  private static final int FEWEST = 6;

  private final List<Sample> samples = new ArrayList<>();

  void add(Sample sample) {
    samples.add(sample);
  }

  /** What has grown beyond its bound, or was not seen often enough to tell. */
  List<String> violations() {
    List<String> violations = new ArrayList<>();
    if (samples.size() < FEWEST) {
      violations.add("only " + samples.size() + " samples were taken");
      return violations;
    }
    check("heap (KB)", Sample::heap, HEAP_KILOBYTES, violations);
    check("descriptors", Sample::files, FILES, violations);
    check("threads", Sample::threads, THREADS, violations);
    return violations;
  }

  private void check(
      String what, ToLongFunction<Sample> figure, long bound, List<String> violations) {
    if (last(figure) - first(figure) > bound) {
      violations.add("%s grew from %d to %d".formatted(what, first(figure), last(figure)));
    }
  }

  private long first(ToLongFunction<Sample> figure) {
    return median(samples.subList(0, third()), figure);
  }

  private long last(ToLongFunction<Sample> figure) {
    return median(samples.subList(samples.size() - third(), samples.size()), figure);
  }

  private static long median(List<Sample> some, ToLongFunction<Sample> figure) {
    return Math.round(Figures.median(some, figure::applyAsLong));
  }

  private int third() {
    return samples.size() / 3;
  }

  @Override
  public String toString() {
    return "heap %d→%d KB, descriptors %d→%d, threads %d→%d (%d samples)"
        .formatted(
            first(Sample::heap),
            last(Sample::heap),
            first(Sample::files),
            last(Sample::files),
            first(Sample::threads),
            last(Sample::threads),
            samples.size());
  }
}
