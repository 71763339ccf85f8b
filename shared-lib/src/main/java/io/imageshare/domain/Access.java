package io.imageshare.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to "may project P do A with this image, here?" (R19 to R25, R33, R42). */
public final class Access {
  private Access() {}

  /**
   * Why the project may not do it; empty if it may.
   *
   * @param standing the image and the project's share of it, as they are now
   * @param project the project that would use the image
   * @param region where it would use it
   * @param here the image's own region
   */
  public static Optional<Refusal> refusal(
      Standing standing, ProjectId project, Action action, Region region, Region here) {
    Image image = standing.image();
    boolean owner = project.equals(image.owner());
    Optional<Refusal> refusal = owner ? Optional.empty() : refusal(standing.shareOf(project));
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!region.equals(here)) {
      return Optional.of(Refusal.ANOTHER_REGION);
    }
    if (image.refusalToUse().isPresent()) {
      return image.refusalToUse();
    }
    if (!action.fits(image.kind())) {
      return Optional.of(Refusal.KIND_DOES_NOT_FIT);
    }
    if (!owner) {
      return action.recipientRefusal().or(() -> retired(standing, action));
    }
    return action == Action.SHARE ? Shareability.refusal(image) : Optional.empty();
  }

  /** Why a recipient may not do what it could do until the image was retired; empty if it may. */
  private static Optional<Refusal> retired(Standing standing, Action action) {
    return action.makesNew() && standing.image().isRetired(standing.at())
        ? Optional.of(Refusal.IMAGE_RETIRED)
        : Optional.empty();
  }

  /** Why a share does not entitle to any use; empty if it does. */
  private static Optional<Refusal> refusal(@Nullable Share share) {
    if (share == null) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    return switch (share.state()) {
      case PENDING -> Optional.of(Refusal.OFFER_PENDING);
      case REJECTED -> Optional.of(Refusal.OFFER_REJECTED);
      case ACCEPTED -> Optional.empty();
    };
  }
}
