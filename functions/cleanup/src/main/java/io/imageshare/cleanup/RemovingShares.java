package io.imageshare.cleanup;

import io.imageshare.store.CleanupStore;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.Deadline;
import java.time.Clock;
import java.util.List;

/**
 * Removes the shares of deleted images, one image after the other (R28).
 *
 * <p>Each image is claimed first, so that runs at the same time share the work. What a run that
 * broke off had claimed is free again when that run would have ended.
 */
record RemovingShares(CleanupStore cleanup, Clock clock) {
  /** Deleted images that are looked up at once. */
  private static final int IMAGES = 50;

  /** Removes their shares until none is left that isn't claimed, or the time is over. */
  void cleanUp(Deadline deadline, Tally tally) {
    List<DeletedImage> images = unclaimed(deadline);
    while (!images.isEmpty()) {
      for (DeletedImage image : images) {
        if (deadline.leaves(CleaningUp.NEEDED)) {
          claimAndRemove(image, deadline, tally);
        }
      }
      images = unclaimed(deadline);
    }
  }

  private List<DeletedImage> unclaimed(Deadline deadline) {
    return deadline.leaves(CleaningUp.NEEDED)
        ? cleanup.unclaimed(clock.instant(), IMAGES)
        : List.of();
  }

  private void claimAndRemove(DeletedImage image, Deadline deadline, Tally tally) {
    if (!cleanup.claim(image, clock.instant(), deadline.remaining())) {
      return;
    }
    if (removeShares(image, deadline, tally)) {
      cleanup.finish(image);
      tally.cleaned();
    } else {
      cleanup.release(image);
    }
  }

  /** Whether none is left. */
  private boolean removeShares(DeletedImage image, Deadline deadline, Tally tally) {
    while (deadline.leaves(CleaningUp.NEEDED)) {
      int removed = cleanup.removeShares(image.image(), CleaningUp.SHARES);
      tally.removed(removed);
      if (removed < CleaningUp.SHARES) {
        return true;
      }
    }
    return false;
  }
}
