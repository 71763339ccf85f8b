package io.imageshare.histories;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Which projects and images random steps are about: most of the time those for which a step does
 * something.
 */
final class Choices {
  private static final int PROJECTS = 4;

  private Choices() {}

  /** Up to so many steps, long histories being as frequent as short ones. */
  static <S> Arbitrary<List<S>> upTo(int steps, Arbitrary<S> step) {
    return step.list().ofMaxSize(steps).withSizeDistribution(RandomDistribution.uniform());
  }

  /** Whoever has images; now and then another one tries. */
  static Arbitrary<Integer> owners() {
    return Arbitraries.frequency(Tuple.of(12, 0), Tuple.of(2, 1), Tuple.of(1, 2), Tuple.of(1, 3));
  }

  /** Whom images are offered to; now and then it is their owner. */
  static Arbitrary<Integer> recipients() {
    return Arbitraries.frequency(Tuple.of(7, 1), Tuple.of(3, 2), Tuple.of(1, 3), Tuple.of(1, 0));
  }

  static Arbitrary<Integer> projects() {
    return Arbitraries.integers().between(0, PROJECTS - 1);
  }

  static Arbitrary<Integer> images() {
    return Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 2), Tuple.of(1, 3));
  }

  /** One to three of those. */
  static Arbitrary<List<Integer>> some(Arbitrary<Integer> numbers) {
    return numbers.list().uniqueElements().ofMinSize(1).ofMaxSize(3);
  }

  static Arbitrary<Boolean> mostly(boolean usual) {
    return Arbitraries.frequency(Tuple.of(9, usual), Tuple.of(1, !usual));
  }
}
