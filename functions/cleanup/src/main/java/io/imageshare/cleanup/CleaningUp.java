package io.imageshare.cleanup;

import io.imageshare.domain.ImageId;
import io.imageshare.lambda.Components;
import io.imageshare.store.CleanupStore;
import io.imageshare.store.CleanupStore.Backlog;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.CleanupStore.EndedShare;
import io.imageshare.store.Deadline;
import io.imageshare.store.ShareStore;
import io.imageshare.store.ShareStore.Tidying;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Telemetry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Removes the shares of deleted images, one image after the other, as long as there is time (R28),
 * and first those that are over by their terms (R34, R35).
 *
 * <p>Each image is claimed first, so that runs at the same time share the work. What a run that
 * broke off had claimed is free again when that run would have ended.
 */
final class CleaningUp {
  /** Deleted images that are looked up at once. */
  private static final int IMAGES = 50;

  /** Shares that are removed between two looks at the time. */
  private static final int SHARES = 200;

  /** What removing so many shares may take, and telling what is left after it, on a busy table. */
  private static final Duration NEEDED = Duration.ofSeconds(5);

  private final ShareStore shares;
  private final CleanupStore cleanup;
  private final Clock clock;

  CleaningUp(Components components) {
    this.shares = components.shares();
    this.cleanup = components.cleanup();
    this.clock = components.clock();
  }

  /** Cleans up until nothing is left that isn't claimed, or the time is over. */
  Summary run(Deadline deadline) {
    Tally tally = new Tally();
    try {
      endShares(deadline, tally);
      Backlog left = cleanup.backlog();
      if (left.images() > 0) {
        cleanUp(deadline, tally);
        left = cleanup.backlog();
      }
      observe(left);
      return new Summary(tally.images, tally.shares, left.images());
    } finally {
      Telemetry.current().count(Metric.IMAGES_CLEANED, tally.images);
      Telemetry.current().count(Metric.SHARES_CLEANED, tally.shares);
    }
  }

  /** Tidies up what is over by its terms, which nothing waits for (R34, R35). */
  private void endShares(Deadline deadline, Tally tally) {
    List<EndedShare> over = over(deadline);
    while (!over.isEmpty()) {
      Set<ImageId> images = over.stream().map(EndedShare::image).collect(Collectors.toSet());
      if (!images.stream().allMatch(image -> endShares(image, deadline))) {
        return;
      }
      cleanup.tidiedUp(over);
      tally.shares += over.size();
      over = over(deadline);
    }
  }

  private List<EndedShare> over(Deadline deadline) {
    return deadline.leaves(NEEDED) ? cleanup.over(clock.instant(), SHARES) : List.of();
  }

  /** Whether none is left. */
  private boolean endShares(ImageId image, Deadline deadline) {
    Instant now = clock.instant();
    return shares
        .standing(image, Set.of(), now)
        .map(read -> ShareStore.tidyUpAll(shares, read.image(), now, deadline, NEEDED))
        .map(Tidying.DONE::equals)
        .orElse(true);
  }

  private void observe(Backlog left) {
    Telemetry.current().count(Metric.IMAGES_LEFT, left.images());
    long age = left.age(clock.instant()).toSeconds();
    Telemetry.current().measure(Metric.OLDEST_LEFT_SECONDS, age);
  }

  private void cleanUp(Deadline deadline, Tally tally) {
    List<DeletedImage> images = unclaimed(deadline);
    while (!images.isEmpty()) {
      for (DeletedImage image : images) {
        if (deadline.leaves(NEEDED)) {
          claimAndRemove(image, deadline, tally);
        }
      }
      images = unclaimed(deadline);
    }
  }

  private List<DeletedImage> unclaimed(Deadline deadline) {
    return deadline.leaves(NEEDED) ? cleanup.unclaimed(clock.instant(), IMAGES) : List.of();
  }

  private void claimAndRemove(DeletedImage image, Deadline deadline, Tally tally) {
    if (!cleanup.claim(image, clock.instant(), deadline.remaining())) {
      return;
    }
    if (removeShares(image, deadline, tally)) {
      cleanup.finish(image);
      tally.images++;
    } else {
      cleanup.release(image);
    }
  }

  /** Whether none is left. */
  private boolean removeShares(DeletedImage image, Deadline deadline, Tally tally) {
    while (deadline.leaves(NEEDED)) {
      int removed = cleanup.removeShares(image.image(), SHARES);
      tally.shares += removed;
      if (removed < SHARES) {
        return true;
      }
    }
    return false;
  }

  /** What was removed so far. */
  private static final class Tally {
    private long images;
    private long shares;
  }
}
