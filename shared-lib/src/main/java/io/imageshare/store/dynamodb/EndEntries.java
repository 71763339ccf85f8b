package io.imageshare.store.dynamodb;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.store.CleanupStore.EndedShare;
import java.time.Instant;

/**
 * The entries by which shares are found that are over: one under the image, for whoever needs a
 * place on it, and one for the schedule (R34, R35).
 *
 * <p>They come with a share's end. That under the image goes with it; that for the schedule is left
 * to the schedule, which finds nothing to end where the end was moved or the share stopped.
 */
final class EndEntries {
  private EndEntries() {}

  static void put(
      Keys keys, ImageId image, ProjectId project, Instant time, Transaction transaction) {
    NewItem entry =
        new NewItem()
            .text(Attributes.IMAGE, image.value())
            .text(Attributes.RECIPIENT, project.value())
            .time(Attributes.OVER_AT, time);
    transaction.put(entry.under(keys.end(image, time, project)), Expression.ALWAYS);
    transaction.put(entry.under(keys.ending(image, time, project)), Expression.ALWAYS);
  }

  static EndedShare read(Item entry) {
    return new EndedShare(
        entry.parsed(Attributes.IMAGE, ImageId::parse),
        entry.parsed(Attributes.RECIPIENT, ProjectId::parse),
        entry.time(Attributes.OVER_AT));
  }
}
