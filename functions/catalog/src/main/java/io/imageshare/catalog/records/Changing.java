package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Ownership;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Standing;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.usecase.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Changes images: all that is asked for, or nothing. */
public final class Changing {
  private final ImageUpdater updater;
  private final ImageStore images;
  private final Limits limits;
  private final Clock clock;

  public Changing(ImageUpdater updater, ImageStore images, Limits limits, Clock clock) {
    this.updater = updater;
    this.images = images;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Makes the edits, in order: one round trip to read and one to commit, more only where other
   * changes of the same image are in the way. What changes nothing is not written.
   *
   * @return the image as it is afterwards
   */
  public Outcome<Image> change(ImageId image, List<Edit> edits, Actor actor, Deadline deadline) {
    return updater.update(
        image, actor, deadline, standing -> attempt(standing, edits, actor, deadline));
  }

  private Optional<Outcome<Image>> attempt(
      Standing standing, List<Edit> edits, Actor actor, Deadline deadline) {
    Optional<Refusal> notPermitted = Ownership.refusalToChange(standing, actor);
    if (notPermitted.isPresent()) {
      return Optional.of(new Outcome.Refused<>(notPermitted.get()));
    }
    Optional<Image> counted = updater.counted(standing);
    if (counted.isEmpty()) {
      return Optional.of(new Outcome.Refused<>(Refusal.IMAGE_NOT_FOUND));
    }
    Image image = counted.get();
    Draft draft = Draft.of(image);
    Optional<Refusal> refusal = make(edits, draft).or(() -> Revision.refusal(image, draft, actor));
    if (refusal.isPresent()) {
      return Optional.of(new Outcome.Refused<>(refusal.get()));
    }
    Image edited = draft.edited(image, clock.instant());
    return edited.equals(image)
        ? Optional.of(new Outcome.Unchanged<>(image))
        : ImageUpdater.attempted(write(standing, edited, actor, deadline), edited);
  }

  private EditOutcome write(Standing standing, Image edited, Actor actor, Deadline deadline) {
    Image image = standing.image();
    if (edited.isPublic()) {
      // An image that is public has no shares, not even records of what is over.
      updater.tidyUp(standing, deadline);
    }
    return edited.owner().equals(image.owner())
        ? images.edit(edited, actor, deadline)
        : images.transfer(image, edited, limits, actor, deadline);
  }

  /** Makes the edits; why one can't be made, if so. */
  private static Optional<Refusal> make(List<Edit> edits, Draft draft) {
    for (Edit edit : edits) {
      Optional<Refusal> refusal = edit.on(draft);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }
}
