package io.imageshare.share;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.PlannedAction;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.SharePlan;
import io.imageshare.domain.Terms;
import io.imageshare.domain.TermsChange;
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
import java.util.function.UnaryOperator;

/** Offers images to projects, and offers again what was rejected (R1 to R8, R16, R34 to R37). */
final class Offering {
  private final ShareUpdater updater;
  private final BatchCall batchCall;
  private final SharePlanner planner;
  private final Limits limits;

  Offering(Components components) {
    this.updater = components.shareUpdater();
    this.batchCall = components.batchCall();
    this.planner = components.sharePlanner();
    this.limits = components.limits();
  }

  /** Offers an image to a project; unchanged if it is pending there or accepted. */
  Outcome<Optional<Share>> offer(
      ImageId image, ProjectId recipient, Terms terms, Actor actor, Deadline deadline) {
    return updater.update(new OfferRule(terms, actor, limits), actor, image, recipient, deadline);
  }

  /** Offers each of the images to each of the projects. */
  Outcome<Job> offer(
      List<ImageId> images,
      List<ProjectId> recipients,
      Terms terms,
      Actor actor,
      Deadline deadline) {
    return batchCall.carryOut(
        batch(images, recipients, actor), new OfferRule(terms, actor, limits), deadline);
  }

  /** What offering each of the images to each of the projects would do (R38). */
  Outcome<SharePlan> planOffer(
      List<ImageId> images, List<ProjectId> recipients, Terms terms, Actor actor) {
    return planner.plan(
        batch(images, recipients, actor), PlannedAction.OFFER, new OfferRule(terms, actor, limits));
  }

  /** Moves the end of a share, or the time to answer it, or takes one away (R34, R35). */
  Outcome<Optional<Share>> change(
      ImageId image,
      ProjectId recipient,
      UnaryOperator<Terms> change,
      Actor actor,
      Deadline deadline) {
    return updater.update(rule(change, actor), actor, image, recipient, deadline);
  }

  /** What such a change would do (R38). */
  Outcome<SharePlan> planChange(
      ImageId image, ProjectId recipient, UnaryOperator<Terms> change, Actor actor) {
    return planner.plan(
        batch(List.of(image), List.of(recipient), actor),
        PlannedAction.CHANGE,
        rule(change, actor));
  }

  private static Batch batch(List<ImageId> images, List<ProjectId> recipients, Actor actor) {
    return new Batch(JobType.ADD_MEMBERS, images, recipients, actor);
  }

  private static ShareRule rule(UnaryOperator<Terms> change, Actor actor) {
    return (standing, recipient) ->
        TermsChange.decide(standing, recipient, change, actor, standing.at());
  }
}
