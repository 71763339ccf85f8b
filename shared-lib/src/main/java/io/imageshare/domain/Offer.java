package io.imageshare.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Offering an image to a project, and offering it again after a rejection (R1 to R5, R16). The
 * offer meets the standing answer of the project, if it has one (R37).
 */
public final class Offer {
  private Offer() {}

  /**
   * Decides whether the actor may offer the image to the recipient. What is left of a share that is
   * over makes place for the offer. An offer is refused where no place is free (R2), so that one
   * that meets a standing acceptance always finds a place.
   *
   * @param now becomes the time of the offer
   */
  public static Decision decide(
      Standing standing,
      ProjectId recipient,
      Terms terms,
      Actor actor,
      Limits limits,
      Instant now) {
    Image image = standing.image();
    Optional<Refusal> refusal = refusal(standing, recipient, actor).or(() -> terms.refusal(now));
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
    Share before = share == null ? standing.over().get(recipient) : share;
    Share offered =
        share == null
            ? Share.offered(image.id(), recipient, terms, now)
            : share.offeredAgain(terms, now);
    return new Decision.Change(
        new Transition(before, offered.meeting(standing.answerOf(recipient))));
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
