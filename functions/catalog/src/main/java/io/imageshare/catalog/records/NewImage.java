package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Disguise;
import io.imageshare.domain.Identity;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Traits;
import io.imageshare.domain.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An image as a caller wants it registered.
 *
 * @param id the ID that it shall have; one of the service's, if not said
 * @param owner the project that it shall belong to; the caller's, if not said
 */
public record NewImage(
    Optional<ImageId> id,
    Optional<ProjectId> owner,
    ImageKind kind,
    ImageStatus status,
    ImageSettings settings,
    boolean encrypted,
    ImageDescription description) {

  /** How far the time in a chosen ID may be ahead of the clock, which may be slow. */
  private static final Duration LONGEST_AHEAD = Duration.ofDays(1);

  /**
   * Why the actor may not register it; empty if it may. Operators alone choose IDs, since an ID
   * that is taken would tell of an image that is hidden (R30).
   */
  Optional<Refusal> refusal(Actor actor, Instant now) {
    if (id.isPresent() && !actor.admin()) {
      return Optional.of(Refusal.IMAGE_ID_GIVEN);
    }
    if (isAhead(now)) {
      return Optional.of(Refusal.IMAGE_ID_AHEAD);
    }
    if (owner.isPresent() && !actor.actsFor(owner.get())) {
      return Optional.of(Refusal.PROJECT_NOT_ENTITLED);
    }
    if (settings.declared() == Visibility.PUBLIC && !actor.admin()) {
      return Optional.of(Refusal.ROLE_NOT_ENTITLED);
    }
    if (status == ImageStatus.DEACTIVATED) {
      return Optional.of(Refusal.INVALID_ATTRIBUTE);
    }
    return description.isTooLarge()
        ? Optional.of(Refusal.DESCRIPTION_TOO_LARGE)
        : Disguise.refusal(description, ImageDescription.NOTHING);
  }

  /**
   * Whether the ID has a time that isn't there yet, so that the image would be before all that are
   * made until then, in every list. An ID of another version has no time: where it stands among
   * those that have one is chance, as for the images that come from a Glance with theirs.
   */
  private boolean isAhead(Instant now) {
    Instant latest = now.plus(LONGEST_AHEAD);
    return id.flatMap(ImageId::time).filter(time -> time.isAfter(latest)).isPresent();
  }

  /** The image, registered by that actor. */
  Image registered(ImageId generated, Actor actor, Instant now) {
    return Image.registered(
        new Identity(id.orElse(generated), owner.orElse(actor.project()), null, now),
        new Traits(kind, status, settings, encrypted),
        description);
  }
}
