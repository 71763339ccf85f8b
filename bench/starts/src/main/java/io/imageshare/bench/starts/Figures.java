package io.imageshare.bench.starts;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a number of cold starts of one function have in common. */
record Figures(List<Start> starts) {

  Figures {
    starts = List.copyOf(starts);
  }

  double median(ToDoubleFunction<Start> figure) {
    return quantile(figure, 0.5);
  }

  double p90(ToDoubleFunction<Start> figure) {
    return quantile(figure, 0.9);
  }

  private double quantile(ToDoubleFunction<Start> figure, double part) {
    double[] sorted = starts.stream().mapToDouble(figure).sorted().toArray();
    return sorted[(int) Math.ceil(part * sorted.length) - 1];
  }
}
