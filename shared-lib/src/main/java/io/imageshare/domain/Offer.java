package io.imageshare.domain;

import java.time.Instant;
import java.util.Optional;

/** Offering an image to a project, and offering it again after a rejection (R1 to R5, R16). */
public final class Offer {
  private Offer() {}

  /**
   * Decides whether the actor may offer the image to the recipient.
   *
   * @param now becomes the time of the offer
   */
  public static Decision decide(
      Standing standing, ProjectId recipient, Actor actor, Limits limits, Instant now) {
    Image image = standing.image();
    Optional<Refusal> refusal = refusal(standing, recipient, actor);
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    Share share = standing.shareOf(recipient);
    if (share != null && share.state() != ShareState.REJECTED) {
      return new Decision.Unchanged(share);
    }
    Optional<Refusal> unshareable = Shareability.refusal(image);
    if (unshareable.isPresent()) {
      return new Decision.Refused(unshareable.get());
    }
    if (image.accepted() >= limits.recipients(image.kind())) {
      return new Decision.Refused(Refusal.RECIPIENT_QUOTA_REACHED);
    }
    Share offered =
        share == null
            ? Share.offered(image.id(), recipient, now)
            : share.in(ShareState.PENDING, now, null);
    return new Decision.Change(new Transition(share, offered));
  }

  /**
   * Why the actor may not share the image with the recipient, whatever the image is like; empty if
   * it may.
   */
  private static Optional<Refusal> refusal(Standing standing, ProjectId recipient, Actor actor) {
    Image image = standing.image();
    if (!standing.isVisibleTo(actor)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    if (!actor.actsFor(image.owner())) {
      return Optional.of(Refusal.ONLY_OWNER_SHARES);
    }
    // An offer to the owner in capitals is no other one, and would wait for nobody (R5).
    if (recipient.isAlike(image.owner())) {
      return Optional.of(Refusal.SHARE_WITH_OWNER);
    }
    return Optional.empty();
  }
}
