package io.imageshare.sharing;

import io.imageshare.domain.Decision;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Standing;

/** What a call makes of the share of an image with a project, as the rules allow. */
@FunctionalInterface
public interface ShareRule {

  /**
   * What the rules say as things stand; asked again whenever they turn out to have changed.
   *
   * @param standing the image with its shares with the recipient and the caller
   */
  Decision decide(Standing standing, ProjectId recipient);

  /** Whether it has to know the standing answers of recipients, which takes more reads (R37). */
  default boolean meetsStandingAnswers() {
    return false;
  }
}
