package io.imageshare.domain;

import java.util.Optional;

/**
 * What an image's owner alone does with its record: changing it, taking it out of use, retiring and
 * deleting it.
 */
public final class Ownership {
  private Ownership() {}

  /** Why the actor may not change the image; empty if it may. */
  public static Optional<Refusal> refusalToChange(Standing standing, Actor actor) {
    if (!standing.isVisibleTo(actor)) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    return actor.actsFor(standing.image().owner())
        ? Optional.empty()
        : Optional.of(Refusal.ONLY_OWNER_CHANGES);
  }

  /** Why the actor may not take the image out of use or back into it; empty if it may (R33). */
  public static Optional<Refusal> refusalToActivate(Standing standing, Actor actor) {
    Optional<Refusal> refusal = refusalToChange(standing, actor);
    return refusal.isEmpty() && !standing.image().isMade()
        ? Optional.of(Refusal.NEVER_ACTIVE)
        : refusal;
  }

  /** Why the actor may not delete the image; empty if it may, without the recipients' consent. */
  public static Optional<Refusal> refusalToDelete(Standing standing, Actor actor) {
    Optional<Refusal> refusal = refusalToChange(standing, actor);
    return refusal.isEmpty() && standing.image().isProtected()
        ? Optional.of(Refusal.PROTECTED_IMAGE)
        : refusal;
  }
}
