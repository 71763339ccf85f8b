package io.imageshare.access;

import io.imageshare.domain.Access;
import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Region;
import io.imageshare.domain.Standing;
import io.imageshare.lambda.Components;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a project may use an image (R19 to R25), in one read; a use by a recipient is
 * noted, once a day (R43).
 */
final class Asking {
  private final ShareStore shares;
  private final NotingUse noting;
  private final Region here;

  Asking(Components components) {
    this.shares = components.shares();
    this.noting = new NotingUse(components);
    this.here = components.region();
  }

  /**
   * Whether the project may do it.
   *
   * @param isUse whether it is about to do it, or only looks whether it might
   */
  Verdict verdict(ImageId image, ProjectId project, Question question, Instant now, boolean isUse) {
    Optional<Standing> standing = shares.standing(image, Set.of(project), now);
    if (standing.isEmpty()) {
      return Verdict.NO_IMAGE;
    }
    Region region = question.region().orElse(here);
    Optional<Refusal> refusal =
        Access.refusal(standing.get(), project, question.action(), region, here);
    if (isUse && refusal.isEmpty()) {
      noting.of(standing.get(), project);
    }
    return new Verdict(
        refusal,
        standing.get().reasonOfStop(project),
        standing
            .filter(found -> found.isVisibleTo(new Actor(project, false, null)))
            .map(Standing::image));
  }
}
