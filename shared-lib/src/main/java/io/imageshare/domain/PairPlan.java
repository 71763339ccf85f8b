package io.imageshare.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a call would do to one pair of image and project (R38).
 *
 * @param before the share as it is; null if there is none, or if the caller may not know (R30)
 * @param after the share as it would be; null likewise
 * @param refusal why it would be refused; null unless the action is to refuse
 */
public record PairPlan(
    ImageId image,
    ProjectId project,
    PlannedAction action,
    @Nullable Share before,
    @Nullable Share after,
    @Nullable Refusal refusal) {

  /** Something that changes the share. */
  public static PairPlan change(
      PlannedAction action,
      ImageId image,
      ProjectId project,
      @Nullable Share before,
      @Nullable Share after) {
    return new PairPlan(image, project, action, before, after, null);
  }

  /** Nothing, since the share is as asked for. */
  public static PairPlan nothing(ImageId image, ProjectId project, @Nullable Share share) {
    return new PairPlan(image, project, PlannedAction.NONE, share, share, null);
  }

  /** A refusal, which leaves the share as it is. */
  public static PairPlan refused(
      ImageId image, ProjectId project, @Nullable Share share, Refusal refusal) {
    return new PairPlan(image, project, PlannedAction.REFUSE, share, share, refusal);
  }

  /** The same for a call that is refused where there is nothing to do. */
  PairPlan refusedIfNothing(Refusal unchanged) {
    return action == PlannedAction.NONE ? refused(image, project, before, unchanged) : this;
  }
}
