package io.imageshare.access;

import io.imageshare.domain.Image;
import io.imageshare.domain.Refusal;
import java.util.Optional;

/**
 * The answer to a question.
 *
 * @param refusal why the project may not do it; empty if it may
 * @param reason why the owner has stopped sharing with it, if that was told (R36)
 * @param image the image, if the project may know it
 */
record Verdict(Optional<Refusal> refusal, Optional<String> reason, Optional<Image> image) {
  /** There is no such image as far as the project knows. */
  static final Verdict NO_IMAGE =
      new Verdict(Optional.of(Refusal.IMAGE_NOT_FOUND), Optional.empty(), Optional.empty());
}
