package io.imageshare.sharing;

import io.imageshare.domain.Decision;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Standing;

/** What a caller wishes of the share of an image with a project. */
@FunctionalInterface
public interface Wish {

  /**
   * What the rules say to it as things stand; asked again whenever they turn out to have changed.
   */
  Decision decide(Standing standing, ProjectId recipient);
}
