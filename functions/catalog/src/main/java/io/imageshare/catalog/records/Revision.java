package io.imageshare.catalog.records;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Disguise;
import io.imageshare.domain.Image;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Visibility;
import java.util.Optional;

/** What an image can become by its owner's edits. */
final class Revision {
  private Revision() {}

  /** Why the actor can't make of the image what the draft has it; empty if it can. */
  static Optional<Refusal> refusal(Image image, Draft draft, Actor actor) {
    if (!draft.isOwnedBy(image.owner()) && !actor.admin()) {
      return Optional.of(Refusal.READ_ONLY_ATTRIBUTE);
    }
    if (!image.status().canBecome(draft.status())) {
      return Optional.of(Refusal.READ_ONLY_ATTRIBUTE);
    }
    if (draft.description().isTooLarge()) {
      return Optional.of(Refusal.DESCRIPTION_TOO_LARGE);
    }
    return Disguise.refusal(draft.description(), image.description())
        .or(() -> refusal(image, draft.settings().declared(), actor));
  }

  /**
   * Operators alone make an image public, and one that is public something else. One that is shared
   * can become neither private nor public, which would stop its shares unheard.
   */
  private static Optional<Refusal> refusal(Image image, Visibility asked, Actor actor) {
    Visibility declared = image.settings().declared();
    if (asked == declared) {
      return Optional.empty();
    }
    boolean operators = declared == Visibility.PUBLIC || asked == Visibility.PUBLIC;
    if (operators && !actor.admin()) {
      return Optional.of(Refusal.READ_ONLY_ATTRIBUTE);
    }
    return image.shares() > 0 && asked != Visibility.SHARED
        ? Optional.of(Refusal.VISIBILITY_FOLLOWS_SHARES)
        : Optional.empty();
  }
}
