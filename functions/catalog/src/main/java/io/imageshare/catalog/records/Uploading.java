package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Ownership;
import io.imageshare.domain.Refusal;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.util.Set;

/** Uploading the bytes of images, for which there is no place here. */
public final class Uploading {
  private final ShareStore shares;

  public Uploading(ShareStore shares) {
    this.shares = shares;
  }

  /**
   * Why the actor can't upload the image's bytes; its owner alone is told the true reason (R30).
   */
  public Refusal refusal(ImageId image, Actor actor, Instant now) {
    return shares
        .standing(image, Set.of(actor.project()), now)
        .map(standing -> Ownership.refusalToChange(standing, actor).orElse(Refusal.NO_IMAGE_DATA))
        .orElse(Refusal.IMAGE_NOT_FOUND);
  }
}
