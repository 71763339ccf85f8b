package io.imageshare.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.imageshare.telemetry.Observations;
import io.imageshare.telemetry.Telemetry;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that are made at once. */
@Timeout(60)
class ParallelTest {
  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Test
  void nothingGivesNothing() {
    assertThat(Parallel.map(List.of(), item -> item)).isEmpty();
  }

  @Test
  void oneCallIsMadeByTheCaller() {
    assertThat(Parallel.map(List.of(1), item -> Thread.currentThread()))
        .containsExactly(Thread.currentThread());
  }

  @Test
  void callsAreObservedAsPartOfTheInvocationThatMakesThem() {
    Observations observations = new Observations();

    Telemetry.during(
        observations,
        () ->
            Parallel.map(
                numbers(40),
                number -> {
                  Telemetry.current().roundTrip();
                  return number;
                }));
    Parallel.map(numbers(40), number -> Telemetry.current()).forEach(Observations::roundTrip);

    assertThat(observations.roundTrips()).isEqualTo(40);
  }

  @Test
  void resultsAreInTheOrderOfTheItems() {
    CountDownLatch last = new CountDownLatch(9);

    List<Integer> results =
        Parallel.map(
            numbers(10),
            number -> {
              if (number == 0) {
                await(last);
              } else {
                last.countDown();
              }
              return number * 2;
            });

    assertThat(results).isEqualTo(numbers(10).stream().map(number -> number * 2).toList());
  }

  @Test
  void severalAreUnderWayAtOnce() {
    CyclicBarrier all = new CyclicBarrier(8);

    assertThat(Parallel.map(numbers(8), number -> meet(all))).containsOnly(true);
  }

  @Test
  void theFirstFailureIsThrownOnceAllHaveEnded() {
    AtomicInteger ended = new AtomicInteger();
    CountDownLatch othersFailed = new CountDownLatch(1);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Parallel.map(
                    numbers(12),
                    number -> {
                      if (number == 3) {
                        await(othersFailed);
                        ended.incrementAndGet();
                        throw new IllegalArgumentException("third");
                      }
                      if (number == 7) {
                        othersFailed.countDown();
                        ended.incrementAndGet();
                        throw new IllegalStateException("seventh");
                      }
                      ended.incrementAndGet();
                      return number;
                    }))
        .withMessage("third");

    assertThat(ended).hasValue(12);
  }

  @Test
  void theCallersOwnCallMayFailToo() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Parallel.map(
                    numbers(3),
                    number -> {
                      throw new IllegalStateException("call " + number);
                    }))
        .withMessage("call 0");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Parallel.map(
                    numbers(1),
                    number -> {
                      throw new IllegalStateException("alone");
                    }))
        .withMessage("alone");
  }

  @Test
  void suchCallsMayMakeSuchCallsHoweverMany() {
    List<Integer> sums =
        Parallel.map(
            numbers(40),
            outer ->
                Parallel.map(
                        numbers(10),
                        inner ->
                            Parallel.map(numbers(3), innermost -> 1).stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                    .stream()
                    .mapToInt(Integer::intValue)
                    .sum());

    assertThat(sums).isEqualTo(Collections.nCopies(40, 30));
  }

  @Test
  void thereAreNoMoreThreadsThanSixteenBesideTheCallers() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();

    Parallel.map(numbers(500), number -> threads.add(Thread.currentThread()));

    threads.remove(Thread.currentThread());
    assertThat(threads).hasSizeBetween(1, 16).allMatch(Thread::isDaemon);
  }

  private static boolean meet(CyclicBarrier barrier) {
    try {
      barrier.await(50, TimeUnit.SECONDS);
      return true;
    } catch (Exception broken) {
      return false;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
