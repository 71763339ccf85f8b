package io.imageshare.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.rules.cloud.Cloud;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Random requests of many at the same time (R1 to R32, R34, R35, R37, R39, R40).
 *
 * <p>{@code -Dhistories.concurrent=2000} tries that many histories, {@code -Dhistories.seed}
 * repeats who asked for what.
 */
class ConcurrentHistoriesTest {
  private static final int HISTORIES = Integer.getInteger("histories.concurrent", 60);

  /** A service with many images is slow to be looked at as a whole. */
  private static final int HISTORIES_OF_A_SERVICE = 25;

  private static final long SEED = Long.getLong("histories.seed", new Random().nextLong());

  private final Tally tally = new Tally();

  @Test
  @DisplayName(
      "R1 to R32, R34, R35, R37, R39, R40: some order of the requests explains whatever is told to"
          + " many who ask at once, and both sides are told what has led to what is recorded")
  void inADatabase() {
    histories(Cloud::make);
  }

  @Test
  @DisplayName(
      "R1 to R32, R34, R35, R37, R39, R40: and so it is where others come in between any two calls"
          + " of a table")
  void inABusyTable() {
    histories(() -> Cloud.onTable().around(new BusyTable()));
  }

  private void histories(Supplier<Cloud> empty) {
    for (int first = 0; first < HISTORIES; first += HISTORIES_OF_A_SERVICE) {
      Cloud cloud = Scene.service(empty.get());
      int end = Math.min(HISTORIES, first + HISTORIES_OF_A_SERVICE);
      for (int number = first; number < end; number++) {
        ConcurrentHistory history = ConcurrentHistory.of(cloud, SEED + number);
        assertThat(history.unexplained().orElse("")).isEmpty();
        history.expectWithinQuotas();
        history.expectTold();
        tally.add(history);
      }
      cloud.records().agree();
      expectAllCleanedUp(cloud);
    }
    System.out.println(tally);
    assertThat(tally.overlaps).isPositive();
  }

  private static void expectAllCleanedUp(Cloud cloud) {
    cloud.cleanUp();
    assertThat(cloud.records().cleanupEntries()).isZero();
    assertThat(cloud.records().cleanup()).isEmpty();
  }

  /** What was tried so far. */
  private static final class Tally {
    private long histories;
    private long requests;
    private long overlaps;
    private long unknown;

    void add(ConcurrentHistory history) {
      histories++;
      requests += history.requests();
      overlaps += history.overlaps();
      unknown += history.unknown();
    }

    @Override
    public String toString() {
      return String.format(
          "%d histories of %d requests, %d pairs of which met at an image; %d outcomes unknown",
          histories, requests, overlaps, unknown);
    }
  }
}
