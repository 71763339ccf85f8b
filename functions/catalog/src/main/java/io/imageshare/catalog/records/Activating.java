package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Ownership;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Standing;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.util.Optional;

/** Takes images out of use for a while, and back into use (R33). Their shares stay as they are. */
public final class Activating {
  private final ImageUpdater updater;
  private final ImageStore images;
  private final Clock clock;

  public Activating(ImageUpdater updater, ImageStore images, Clock clock) {
    this.updater = updater;
    this.images = images;
    this.clock = clock;
  }

  /** Takes the image out of use; one that is out of use stays so (R32). */
  public Outcome<Image> deactivate(ImageId image, Actor actor, Deadline deadline) {
    return become(ImageStatus.DEACTIVATED, image, actor, deadline);
  }

  /** Takes the image back into use; one that is in use stays so (R32). */
  public Outcome<Image> reactivate(ImageId image, Actor actor, Deadline deadline) {
    return become(ImageStatus.ACTIVE, image, actor, deadline);
  }

  private Outcome<Image> become(ImageStatus wanted, ImageId image, Actor actor, Deadline deadline) {
    return updater.update(
        image, actor, deadline, standing -> attempt(standing, wanted, actor, deadline));
  }

  private Optional<Outcome<Image>> attempt(
      Standing standing, ImageStatus wanted, Actor actor, Deadline deadline) {
    Image image = standing.image();
    Optional<Refusal> refusal = Ownership.refusalToActivate(standing, actor);
    if (refusal.isPresent()) {
      return Optional.of(new Outcome.Refused<>(refusal.get()));
    }
    if (image.status() == wanted) {
      return Optional.of(new Outcome.Unchanged<>(image));
    }
    Image next = image.edited(wanted, image.settings(), image.description(), clock.instant());
    return ImageUpdater.attempted(images.edit(next, actor, deadline), next);
  }
}
