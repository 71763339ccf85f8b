package io.imageshare.respond;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Answer;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.PlannedAction;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.SharePlan;
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

/** Answers offers for their recipients (R2, R12, R13, R16). */
final class Responding {
  private final ShareUpdater updater;
  private final BatchCall batchCall;
  private final SharePlanner planner;
  private final Limits limits;

  Responding(Components components) {
    this.updater = components.shareUpdater();
    this.batchCall = components.batchCall();
    this.planner = components.sharePlanner();
    this.limits = components.limits();
  }

  /** Answers one offer; unchanged if it was answered so before. */
  Outcome<Optional<Share>> respond(
      ImageId image, ProjectId recipient, Answered answered, Actor actor, Deadline deadline) {
    return updater.update(rule(answered, actor), actor, image, recipient, deadline);
  }

  /** Answers the offers of several images to the actor's project. */
  Outcome<Job> respond(List<ImageId> images, Answered answered, Actor actor, Deadline deadline) {
    return batchCall.carryOut(
        batch(images, actor.project(), actor), rule(answered, actor), deadline);
  }

  /** What answering the offers of several images to the recipient would do (R38). */
  Outcome<SharePlan> plan(
      List<ImageId> images, ProjectId recipient, Answered answered, Actor actor) {
    return planner.plan(
        batch(images, recipient, actor),
        answered.accepts() ? PlannedAction.ACCEPT : PlannedAction.REJECT,
        rule(answered, actor));
  }

  private static Batch batch(List<ImageId> images, ProjectId recipient, Actor actor) {
    return new Batch(JobType.UPDATE_MEMBERS, images, List.of(recipient), actor);
  }

  private ShareRule rule(Answered answered, Actor actor) {
    return (standing, recipient) ->
        answered.accepts()
            ? Answer.accept(standing, recipient, actor, limits, answered.reply(), standing.at())
            : Answer.reject(standing, recipient, actor, answered.reply(), standing.at());
  }
}
