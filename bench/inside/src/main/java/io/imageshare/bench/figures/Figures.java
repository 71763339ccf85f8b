package io.imageshare.bench.figures;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** What several measurements of the same have in common. */
public final class Figures {
  /** In nanoseconds, which is what {@link System#nanoTime} tells. */
  public static final double MILLISECOND = 1e6;

  private Figures() {}

  /** The median of a figure; 0 if nothing was measured. */
  public static <T> double median(Collection<T> measured, ToDoubleFunction<T> figure) {
    return quantile(measured, figure, 0.5);
  }

  /**
   * What that part of the measurements does not exceed; 0 if nothing was measured.
   *
   * @param part more than 0, up to 1
   */
  public static <T> double quantile(
      Collection<T> measured, ToDoubleFunction<T> figure, double part) {
    return measured.stream()
        .mapToDouble(figure)
        .sorted()
        .limit((long) Math.ceil(part * measured.size()))
        .reduce(0, (smaller, greater) -> greater);
  }
}
