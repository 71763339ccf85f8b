package io.imageshare.domain;

import java.util.Optional;

/** Which images can be shared at all (R5, R33). */
final class Shareability {
  private Shareability() {}

  /** Why the image can't be shared with anybody; empty if it can. */
  static Optional<Refusal> refusal(Image image) {
    if (image.isPublic()) {
      return Optional.of(Refusal.PUBLIC_IMAGE);
    }
    if (image.encrypted()) {
      return Optional.of(Refusal.ENCRYPTED_IMAGE);
    }
    return image.refusalToUse();
  }
}
