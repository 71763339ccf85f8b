package io.imageshare.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long is waited before a call is repeated. */
class BackoffTest {
  private final FakePause pause = new FakePause();

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  private void repeat(int times, double random) {
    Backoff backoff = new Backoff(pause, () -> random);
    IntStream.range(0, times)
        .forEach(number -> backoff.before(number, pause.deadline(Duration.ofHours(1))));
  }

  @Test
  void theLongestPausesDoubleUpToASecond() {
    repeat(9, 1.0);

    assertThat(pause.pauses())
        .containsExactlyElementsOf(
            LongStream.of(20, 40, 80, 160, 320, 640, 1_000, 1_000, 1_000)
                .mapToObj(Duration::ofMillis)
                .map(longest -> longest.plusNanos(1))
                .toList());
  }

  @Test
  void aPauseMayBeAlmostNothing() {
    repeat(20, 0.0);

    assertThat(pause.pauses()).hasSize(20).containsOnly(Duration.ofNanos(1));
  }

  @Test
  void nothingIsWaitedForThatWouldEndAfterTheDeadline() {
    Backoff backoff = pause.backoff();

    assertThat(backoff.before(0, () -> Duration.ofMillis(20))).isFalse();
    assertThat(backoff.before(0, () -> Duration.ZERO)).isFalse();
    assertThat(backoff.before(0, () -> Duration.ofSeconds(-1))).isFalse();
    assertThat(pause.pauses()).isEmpty();
    assertThat(backoff.before(0, () -> Duration.ofMillis(21))).isTrue();
  }

  @Test
  void whoIsInterruptedDoesNotRepeatAndStaysInterrupted() {
    Backoff backoff =
        new Backoff(
            time -> {
              throw new InterruptedException("stop");
            },
            () -> 0.5);

    assertThat(backoff.before(0, () -> Duration.ofHours(1))).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void aDeadlineEndsWithTheClockThatGoesOn() {
    assertThat(Backoff.sleeping().deadline(Duration.ofHours(1)).leaves(Duration.ofMinutes(59)))
        .isTrue();
    assertThat(Backoff.sleeping().deadline(Duration.ZERO).leaves(Duration.ofNanos(1))).isFalse();
  }
}
