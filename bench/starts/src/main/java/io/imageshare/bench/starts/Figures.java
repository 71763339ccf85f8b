package io.imageshare.bench.starts;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a number of cold starts of one function have in common. */
record Figures(List<Start> starts) {

  Figures {
    starts = List.copyOf(starts);
  }

  double median(ToDoubleFunction<Start> figure) {
    return median(starts, figure);
  }

  double p90(ToDoubleFunction<Start> figure) {
    return quantile(starts, figure, 0.9);
  }

  static <T> double median(List<T> measured, ToDoubleFunction<T> figure) {
    return quantile(measured, figure, 0.5);
  }

  private static <T> double quantile(List<T> measured, ToDoubleFunction<T> figure, double part) {
    double[] sorted = measured.stream().mapToDouble(figure).sorted().toArray();
    return sorted[(int) Math.ceil(part * sorted.length) - 1];
  }
}
