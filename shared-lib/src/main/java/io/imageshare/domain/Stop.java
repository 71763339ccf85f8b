package io.imageshare.domain;

/** The owner's end of sharing an image with a project, in whatever state the share is (R7, R26). */
public final class Stop {
  private Stop() {}

  /** Decides whether the actor may stop sharing the image with the recipient. */
  public static Decision decide(Standing standing, ProjectId recipient, Actor actor) {
    if (!standing.isVisibleTo(actor)) {
      return new Decision.Refused(Refusal.IMAGE_NOT_FOUND);
    }
    if (!actor.actsFor(standing.image().owner())) {
      return new Decision.Refused(Refusal.ONLY_OWNER_STOPS);
    }
    Share share = standing.shareOf(recipient);
    return share == null
        ? new Decision.Unchanged(null)
        : new Decision.Change(new Transition(share, null));
  }
}
