package io.imageshare.cleanup;

import io.imageshare.lambda.Components;
import io.imageshare.store.CleanupStore;
import io.imageshare.store.CleanupStore.Backlog;
import io.imageshare.store.Deadline;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Telemetry;
import java.time.Clock;
import java.time.Duration;

/**
 * Removes the shares of deleted images, as long as there is time (R28), and first those that are
 * over by their terms (R34, R35).
 */
final class CleaningUp {
  /** Shares that are removed between two looks at the time. */
  static final int SHARES = 200;

  /** What removing so many shares may take, and telling what is left after it, on a busy table. */
  static final Duration NEEDED = Duration.ofSeconds(5);

  private final EndingShares ending;
  private final RemovingShares removing;
  private final CleanupStore cleanup;
  private final Clock clock;

  CleaningUp(Components components) {
    this.cleanup = components.cleanup();
    this.clock = components.clock();
    this.ending = new EndingShares(components.shares(), cleanup, clock);
    this.removing = new RemovingShares(cleanup, clock);
  }

  /** Cleans up until nothing is left that isn't claimed, or the time is over. */
  Summary run(Deadline deadline) {
    Tally tally = new Tally();
    try {
      ending.tidyUp(deadline, tally);
      Backlog left = cleanup.backlog();
      if (left.images() > 0) {
        removing.cleanUp(deadline, tally);
        left = cleanup.backlog();
      }
      observe(left);
      return new Summary(tally.images(), tally.shares(), left.images());
    } finally {
      Telemetry.current().count(Metric.IMAGES_CLEANED, tally.images());
      Telemetry.current().count(Metric.SHARES_CLEANED, tally.shares());
    }
  }

  private void observe(Backlog left) {
    Telemetry.current().count(Metric.IMAGES_LEFT, left.images());
    long age = left.age(clock.instant()).toSeconds();
    Telemetry.current().measure(Metric.OLDEST_LEFT_SECONDS, age);
  }
}
