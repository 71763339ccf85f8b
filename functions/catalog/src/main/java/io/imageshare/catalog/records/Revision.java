package io.imageshare.catalog.records;

import io.imageshare.domain.Image;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Visibility;
import java.util.Optional;

/** What an image can become by its owner's edits. */
final class Revision {
  private Revision() {}

  /** Why the image can't become what the draft has it; empty if it can. */
  static Optional<Refusal> refusal(Image image, Draft draft) {
    if (!image.status().canBecome(draft.status())) {
      return Optional.of(Refusal.READ_ONLY_ATTRIBUTE);
    }
    if (draft.description().isTooLarge()) {
      return Optional.of(Refusal.DESCRIPTION_TOO_LARGE);
    }
    return draft.visibility().flatMap(asked -> refusal(image.visibility(), asked));
  }

  /**
   * Visibility is never written, since it follows from the shares. Clients of the Image API make a
   * private image {@code shared} before they share it, which asks for nothing that it isn't; making
   * a shared one {@code private} would stop its shares unheard.
   */
  private static Optional<Refusal> refusal(Visibility shown, Visibility asked) {
    if (asked == shown) {
      return Optional.empty();
    }
    if (shown == Visibility.PUBLIC || asked == Visibility.PUBLIC) {
      return Optional.of(Refusal.READ_ONLY_ATTRIBUTE);
    }
    return shown == Visibility.SHARED
        ? Optional.of(Refusal.VISIBILITY_FOLLOWS_SHARES)
        : Optional.empty();
  }
}
