package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Ownership;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Retirement;
import io.imageshare.domain.Standing;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore;
import io.imageshare.usecase.Outcome;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Announces that images retire, and withdraws it (R42). Their shares stay as they are. */
public final class Retiring {
  private final ImageUpdater updater;
  private final ImageStore images;

  public Retiring(ImageUpdater updater, ImageStore images) {
    this.updater = updater;
    this.images = images;
  }

  /**
   * Announces it, in the place of what was announced before; the same once more changes nothing.
   */
  public Outcome<Image> announce(
      ImageId image, RetirementWish wish, Actor actor, Deadline deadline) {
    return updater.update(
        image,
        actor,
        deadline,
        standing -> {
          Image found = standing.image();
          Retirement before = found.retirement();
          Retirement next = wish.after(before, standing.at());
          return attempt(
              standing,
              Ownership.refusalToChange(standing, actor)
                  .or(() -> next.refusal(image, before, standing.at())),
              next,
              actor,
              deadline);
        });
  }

  /** Withdraws it; where nothing is announced, nothing changes (R32). */
  public Outcome<Image> withdraw(ImageId image, Actor actor, Deadline deadline) {
    return updater.update(
        image,
        actor,
        deadline,
        standing ->
            attempt(standing, Ownership.refusalToChange(standing, actor), null, actor, deadline));
  }

  private Optional<Outcome<Image>> attempt(
      Standing standing,
      Optional<Refusal> refusal,
      @Nullable Retirement next,
      Actor actor,
      Deadline deadline) {
    Image image = standing.image();
    if (refusal.isPresent()) {
      return Optional.of(new Outcome.Refused<>(refusal.get()));
    }
    if (Objects.equals(next, image.retirement())) {
      return Optional.of(new Outcome.Unchanged<>(image));
    }
    Image changed =
        image.edited(
            image.status(), image.settings().with(next), image.description(), standing.at());
    return ImageUpdater.attempted(images.edit(changed, actor, deadline), changed);
  }
}
