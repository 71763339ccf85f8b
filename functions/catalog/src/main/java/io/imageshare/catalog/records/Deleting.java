package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Ownership;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Standing;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Telemetry;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.util.Optional;

/** Deletes images, and with them all their shares (R27). */
public final class Deleting {
  private final ImageUpdater updater;
  private final ImageStore images;
  private final Clock clock;

  public Deleting(ImageUpdater updater, ImageStore images, Clock clock) {
    this.updater = updater;
    this.images = images;
    this.clock = clock;
  }

  /**
   * Deletes the image: one round trip to read and one to commit.
   *
   * @return the image as it was; refused as there is none, also if this is the repetition of a
   *     request that has deleted it (R32)
   */
  public Outcome<Image> delete(ImageId image, Actor actor, Deadline deadline) {
    return updater.update(image, actor, deadline, standing -> attempt(standing, actor, deadline));
  }

  private Optional<Outcome<Image>> attempt(Standing standing, Actor actor, Deadline deadline) {
    Optional<Refusal> refusal = Ownership.refusalToDelete(standing, actor);
    if (refusal.isPresent()) {
      return Optional.of(new Outcome.Refused<>(refusal.get()));
    }
    EditOutcome outcome = images.delete(standing.image(), clock.instant(), actor, deadline);
    if (outcome == EditOutcome.DONE) {
      Telemetry.current().count(Metric.DELETIONS, 1);
    }
    return ImageUpdater.attempted(outcome, standing.image());
  }
}
