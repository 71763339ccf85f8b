package io.imageshare.sharing;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a refusal for want of a place may rest on records of different moments.
 *
 * <p>An image and its shares are read at once, but not as of one moment: the accepted share that
 * fills an image may be the one that was read as pending a moment before. So whoever is refused a
 * place is looked at twice, and believed to be without one only if its share is the same both times
 * (R2, R32).
 */
final class PlaceCheck {
  private Set<WithoutPlace> believed = Set.of();

  /** Whether the plan refuses a place to somebody that was not so a look before. */
  boolean needsAnotherLook(Plan plan) {
    Set<WithoutPlace> refused = plan.withoutPlace();
    boolean news = !believed.containsAll(refused);
    believed = refused;
    return news;
  }

  /**
   * A recipient for whom there is no place.
   *
   * @param share its share as it was read; null if it has none
   */
  record WithoutPlace(ProjectId project, @Nullable Share share) {}
}
