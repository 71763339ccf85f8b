package io.imageshare.bench.starts;

import java.util.List;

/**
 * What is to be measured.
 *
 * @param runs how often each function is started
 * @param functions their short names; all if there is none
 */
record StartWishes(int runs, List<String> functions) {

  /** As the arguments say. */
  static StartWishes of(String[] arguments, int usualRuns) {
    List<String> all = List.of(arguments);
    return all.isEmpty()
        ? new StartWishes(usualRuns, all)
        : new StartWishes(Integer.parseInt(all.get(0)), all.subList(1, all.size()));
  }

  /** What the figures are of. */
  List<String> heading() {
    return List.of(
        "Java %s, %d processors, medians of %d starts each, by turns"
            .formatted(Runtime.version(), Runtime.getRuntime().availableProcessors(), runs),
        "");
  }
}
