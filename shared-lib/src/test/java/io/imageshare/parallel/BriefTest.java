package io.imageshare.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.imageshare.telemetry.Observations;
import io.imageshare.telemetry.Telemetry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work that nobody waits for longer than a moment. */
class BriefTest {
  private static final Brief PATIENT = new Brief(Duration.ofMinutes(1));
  private static final Brief HURRIED = new Brief(Duration.ofMillis(1));

  @Test
  void whatIsDoneInTimeIsHandedOver() {
    assertThat(PATIENT.of(() -> "done")).isEqualTo(Optional.of("done"));
  }

  @Test
  @Timeout(60)
  void nobodyWaitsForWorkThatHangs() throws InterruptedException {
    CountDownLatch answered = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);

    Optional<String> outcome =
        HURRIED.of(
            () -> {
              awaitUninterruptibly(answered);
              ended.countDown();
              return "late";
            });

    assertThat(outcome).isEmpty();
    answered.countDown();
    ended.await();
  }

  @Test
  void whatFailsThrowsWhatItHasThrown() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                PATIENT.of(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .withMessage("broken");
  }

  @Test
  void whatIsObservedBelongsToTheInvocation() {
    Observations observations = new Observations();

    Optional<Boolean> done =
        Telemetry.during(
            observations,
            () ->
                PATIENT.of(
                    () -> {
                      Telemetry.current().roundTrip();
                      return true;
                    }));

    assertThat(done).hasValue(true);
    assertThat(observations.roundTrips()).isEqualTo(1);
  }

  /** As a call does that can't be interrupted. */
  private static void awaitUninterruptibly(CountDownLatch latch) {
    while (true) {
      try {
        latch.await();
        return;
      } catch (InterruptedException ignored) {
        // Waits on.
      }
    }
  }
}
