package io.imageshare.share;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import org.jspecify.annotations.Nullable;

/**
 * What became of one project when the owner said who shall have the image (R39).
 *
 * @param share as it is left; null if there is none
 * @param refusal why it could not be made as wanted; null if it is as wanted
 */
record RecipientResult(
    ProjectId project, Action action, @Nullable Share share, @Nullable Refusal refusal) {

  /** What was done to get from the list that was read to the one that is wanted. */
  enum Action {
    ADDED,
    STOPPED,
    CHANGED,
    KEPT,
    REFUSED
  }
}
