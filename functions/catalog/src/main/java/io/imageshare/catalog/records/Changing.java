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
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Changes images: all that is asked for, or nothing. */
public final class Changing {
  private final Attempts attempts;
  private final ImageStore images;
  private final Limits limits;
  private final Clock clock;

  public Changing(Attempts attempts, ImageStore images, Limits limits, Clock clock) {
    this.attempts = attempts;
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
    return attempts.at(
        image, actor, deadline, standing -> attempt(standing, edits, actor, deadline));
  }

  private Optional<Outcome<Image>> attempt(
      Standing standing, List<Edit> edits, Actor actor, Deadline deadline) {
    Image image = standing.image();
    Draft draft = Draft.of(image);
    Optional<Refusal> refusal =
        Ownership.refusalToChange(standing, actor)
            .or(() -> make(edits, draft))
            .or(() -> Revision.refusal(image, draft, actor));
    if (refusal.isPresent()) {
      return Optional.of(new Outcome.Refused<>(refusal.get()));
    }
    Image edited = draft.edited(image, clock.instant());
    return edited.equals(image)
        ? Optional.of(new Outcome.Done<>(image))
        : Attempts.attempted(write(image, edited, deadline), edited);
  }

  private EditOutcome write(Image image, Image edited, Deadline deadline) {
    return edited.owner().equals(image.owner())
        ? images.edit(edited, deadline)
        : images.transfer(image, edited, limits, deadline);
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
