package io.imageshare.revoke;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobType;
import io.imageshare.domain.PlannedAction;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.SharePlan;
import io.imageshare.domain.Stop;
import io.imageshare.lambda.Components;
import io.imageshare.sharing.Batch;
import io.imageshare.sharing.BatchCall;
import io.imageshare.sharing.SharePlanner;
import io.imageshare.sharing.ShareRule;
import io.imageshare.sharing.ShareUpdater;
import io.imageshare.store.Deadline;
import io.imageshare.usecase.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stops sharing images with projects, in whatever state the shares are (R7, R26). */
final class Stopping {
  private final ShareUpdater updater;
  private final BatchCall batchCall;
  private final SharePlanner planner;

  Stopping(Components components) {
    this.updater = components.shareUpdater();
    this.batchCall = components.batchCall();
    this.planner = components.sharePlanner();
  }

  /** Stops sharing an image with a project; unchanged if it isn't shared with it. */
  Outcome<Optional<Share>> stop(
      ImageId image, ProjectId recipient, @Nullable String reason, Actor actor, Deadline deadline) {
    return updater.update(rule(reason, actor), actor, image, recipient, deadline);
  }

  /** Stops sharing each of the images with each of the projects. */
  Outcome<Job> stop(
      List<ImageId> images,
      List<ProjectId> recipients,
      @Nullable String reason,
      Actor actor,
      Deadline deadline) {
    return batchCall.carryOut(batch(images, recipients, actor), rule(reason, actor), deadline);
  }

  /** What stopping to share each of the images with each of the projects would do (R38). */
  Outcome<SharePlan> plan(
      List<ImageId> images, List<ProjectId> recipients, @Nullable String reason, Actor actor) {
    return planner.plan(batch(images, recipients, actor), PlannedAction.STOP, rule(reason, actor));
  }

  private static Batch batch(List<ImageId> images, List<ProjectId> recipients, Actor actor) {
    return new Batch(JobType.DELETE_MEMBERS, images, recipients, actor);
  }

  private static ShareRule rule(@Nullable String reason, Actor actor) {
    return (standing, recipient) -> Stop.decide(standing, recipient, reason, actor);
  }
}
