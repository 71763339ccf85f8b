package io.imageshare.domain;

import java.util.Optional;

/** Making a private image of one's own out of an image that one owns or has accepted (R14, R42). */
public final class Replication {
  private Replication() {}

  /** Why the actor's project may not replicate the image; empty if it may. */
  public static Optional<Refusal> refusal(Standing standing, Actor actor) {
    if (!standing.isVisibleTo(actor)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    Image image = standing.image();
    if (actor.actsFor(image.owner())) {
      return image.refusalToUse();
    }
    Share share = standing.shareOf(actor.project());
    if (share == null || !share.isAccepted()) {
      return Optional.of(Refusal.NOT_ACCEPTED);
    }
    return image
        .refusalToUse()
        .or(
            () ->
                image.isRetired(standing.at())
                    ? Optional.of(Refusal.IMAGE_RETIRED)
                    : Optional.empty());
  }
}
