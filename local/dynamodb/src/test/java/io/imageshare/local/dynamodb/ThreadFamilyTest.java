package io.imageshare.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Waiting for the end of threads that somebody else has started. */
class ThreadFamilyTest {
  private final ThreadFamily family = new ThreadFamily("family");
  private final CountDownLatch end = new CountDownLatch(1);

  private Thread started() {
    Thread thread =
        new Thread(
            () -> {
              try {
                end.await();
              } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
              }
            });
    thread.start();
    return thread;
  }

  @Test
  void aThreadStartedWithinIsWaitedFor() {
    Thread thread = family.call(this::started);

    assertThatIllegalStateException()
        .isThrownBy(() -> family.awaitEnd(Duration.ofMillis(1)))
        .withMessageContaining(thread.getName());

    end.countDown();
    family.awaitEnd(Duration.ofMinutes(1));
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void aFailureComesAsItIs() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                family.call(
                    () -> {
                      throw new IllegalArgumentException("so");
                    }))
        .withMessage("so");
  }
}
