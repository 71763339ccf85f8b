package io.imageshare.domain;

import org.jspecify.annotations.Nullable;

/** The owner's end of sharing an image with a project, in whatever state the share is (R7, R26). */
public final class Stop {
  private Stop() {}

  /**
   * Decides whether the actor may stop sharing the image with the recipient.
   *
   * @param reason what the recipient is told if it asks for the image; null if nothing (R36)
   */
  public static Decision decide(
      Standing standing, ProjectId recipient, @Nullable String reason, Actor actor) {
    if (!standing.isVisibleTo(actor)) {
      return new Decision.Refused(Refusal.IMAGE_NOT_FOUND);
    }
    if (!actor.actsFor(standing.image().owner())) {
      return new Decision.Refused(Refusal.ONLY_OWNER_STOPS);
    }
    Share share = standing.shareOf(recipient);
    return share == null
        ? new Decision.Unchanged(null)
        : new Decision.Change(new Transition(share, null, reason));
  }
}
