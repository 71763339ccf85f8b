package io.imageshare.cleanup;

import io.imageshare.domain.ImageId;
import io.imageshare.store.CleanupStore;
import io.imageshare.store.CleanupStore.EndedShare;
import io.imageshare.store.Deadline;
import io.imageshare.store.ShareStore;
import io.imageshare.store.ShareStore.Ended;
import io.imageshare.store.ShareStore.Tidying;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tidies up the shares that are over by their terms, which nothing waits for (R34, R35). */
record EndingShares(ShareStore shares, CleanupStore cleanup, Clock clock) {
  /** Ends them until none is left, or the time is over. */
  void tidyUp(Deadline deadline, Tally tally) {
    List<EndedShare> over = over(deadline);
    while (!over.isEmpty()) {
      Set<ImageId> images = over.stream().map(EndedShare::image).collect(Collectors.toSet());
      if (!images.stream().allMatch(image -> end(image, deadline))) {
        return;
      }
      cleanup.tidiedUp(over);
      tally.removed(over.size());
      over = over(deadline);
    }
  }

  private List<EndedShare> over(Deadline deadline) {
    return deadline.leaves(CleaningUp.NEEDED)
        ? cleanup.over(clock.instant(), CleaningUp.SHARES)
        : List.of();
  }

  /** Whether none is left. */
  private boolean end(ImageId image, Deadline deadline) {
    Instant now = clock.instant();
    return shares
        .standing(image, Set.of(), now)
        .map(
            read ->
                ShareStore.tidyUpAll(
                    shares, read.image(), Ended.ALL, now, deadline, CleaningUp.NEEDED))
        .map(Tidying.DONE::equals)
        .orElse(true);
  }
}
