package io.imageshare.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One pair of image and recipient.
 *
 * @param image the image that is shared
 * @param project the recipient
 * @param state what the recipient has answered
 * @param created when the image was first offered to the recipient, since sharing was last stopped
 * @param updated when the state last changed
 * @param vault the backup vault that the recipient chose when it accepted a full-ECS image, if it
 *     named one
 */
public record Share(
    ImageId image,
    ProjectId project,
    ShareState state,
    Instant created,
    Instant updated,
    @Nullable String vault) {

  /** A first offer. */
  public static Share offered(ImageId image, ProjectId project, Instant now) {
    return new Share(image, project, ShareState.PENDING, now, now, null);
  }

  /** The same share in another state. */
  public Share in(ShareState next, Instant now, @Nullable String chosenVault) {
    return new Share(image, project, next, created, now, chosenVault);
  }

  public boolean isAccepted() {
    return state == ShareState.ACCEPTED;
  }
}
