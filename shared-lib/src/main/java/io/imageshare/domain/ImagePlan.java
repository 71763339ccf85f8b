package io.imageshare.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call would do to the shares of one image (R38).
 *
 * @param pairs one a recipient, in the order of the request
 * @param placesLeft how many projects more could accept the image once it was done (R2); null if
 *     the caller doesn't act for the owner, whom alone it concerns how many have accepted (R30)
 */
public record ImagePlan(ImageId image, List<PairPlan> pairs, @Nullable Integer placesLeft) {

  public ImagePlan {
    pairs = List.copyOf(pairs);
  }

  /** For an image that there isn't. */
  public static ImagePlan withoutImage(ImageId image, List<ProjectId> recipients) {
    return new ImagePlan(
        image,
        recipients.stream()
            .map(each -> PairPlan.refused(image, each, null, Refusal.IMAGE_NOT_FOUND))
            .toList(),
        null);
  }
}
