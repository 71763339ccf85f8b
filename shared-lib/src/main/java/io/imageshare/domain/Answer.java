package io.imageshare.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The recipient's answer to an offer: accepting or rejecting it, in any order (R2, R12, R13, R16).
 */
public final class Answer {
  private Answer() {}

  /**
   * Decides whether the actor may accept for the recipient.
   *
   * @param reply may name a backup vault for a full-ECS image
   */
  public static Decision accept(
      Standing standing,
      ProjectId recipient,
      Actor actor,
      Limits limits,
      Reply reply,
      Instant now) {
    Share share = standing.shareOf(recipient);
    Optional<Refusal> refusal = refusal(standing, recipient, actor);
    if (refusal.isPresent() || share == null) {
      return new Decision.Refused(refusal.orElse(Refusal.SHARE_NOT_FOUND));
    }
    if (share.isAccepted()) {
      return new Decision.Unchanged(share);
    }
    Image image = standing.image();
    // A share is answered while its image is out of use, too (R33).
    if (!image.isMade()) {
      return new Decision.Refused(Refusal.IMAGE_NOT_ACTIVE);
    }
    if (image.accepted() >= limits.recipients(image.kind())) {
      return new Decision.Refused(Refusal.RECIPIENT_QUOTA_REACHED);
    }
    return new Decision.Change(
        new Transition(share, share.answered(ShareState.ACCEPTED, reply.accepting(), now)));
  }

  /**
   * Decides whether the actor may reject for the recipient, before or after accepting (R13).
   *
   * @param reply may tell why (R36)
   */
  public static Decision reject(
      Standing standing, ProjectId recipient, Actor actor, Reply reply, Instant now) {
    Share share = standing.shareOf(recipient);
    Optional<Refusal> refusal = refusal(standing, recipient, actor);
    if (refusal.isPresent() || share == null) {
      return new Decision.Refused(refusal.orElse(Refusal.SHARE_NOT_FOUND));
    }
    if (share.state() == ShareState.REJECTED) {
      return new Decision.Unchanged(share);
    }
    return new Decision.Change(
        new Transition(share, share.answered(ShareState.REJECTED, reply.rejecting(), now)));
  }

  /** Why the actor may not answer for the recipient; empty if it may. */
  private static Optional<Refusal> refusal(Standing standing, ProjectId recipient, Actor actor) {
    if (!standing.isVisibleTo(actor)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    if (actor.actsFor(recipient)) {
      return Optional.empty();
    }
    // One recipient learns nothing of another (R30); the owner knows them all and is told why.
    boolean owner = actor.actsFor(standing.image().owner());
    return Optional.of(
        owner && standing.shareOf(recipient) != null
            ? Refusal.OWNER_CANNOT_ANSWER
            : Refusal.SHARE_NOT_FOUND);
  }
}
