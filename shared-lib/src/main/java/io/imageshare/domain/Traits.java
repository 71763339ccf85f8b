package io.imageshare.domain;

/**
 * What of an image the rules go by.
 *
 * @param kind what it was made from
 * @param status how far its making has come
 * @param settings what its owner, or an operator, sets of it
 * @param encrypted whether its bytes are encrypted, which forbids sharing (R5)
 */
public record Traits(
    ImageKind kind, ImageStatus status, ImageSettings settings, boolean encrypted) {

  /** The same with what can change. */
  Traits with(ImageStatus newStatus, ImageSettings newSettings) {
    return new Traits(kind, newStatus, newSettings, encrypted);
  }
}
