package io.imageshare.access;

import io.imageshare.domain.Access;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Region;
import io.imageshare.domain.Standing;
import io.imageshare.lambda.Components;
import io.imageshare.store.ShareStore;
import java.util.Optional;
import java.util.Set;

/** Decides whether a project may use an image (R19 to R25), in one read. */
final class Asking {
  private final ShareStore shares;
  private final Region here;

  Asking(Components components) {
    this.shares = components.shares();
    this.here = components.region();
  }

  /** Why the project may not do it; empty if it may. */
  Optional<Refusal> refusal(ImageId image, ProjectId project, Question question) {
    Optional<Standing> standing = shares.standing(image, Set.of(project));
    if (standing.isEmpty()) {
      return Optional.of(Refusal.IMAGE_NOT_FOUND);
    }
    Region region = question.region().orElse(here);
    return Access.refusal(standing.get(), project, question.action(), region, here);
  }
}
