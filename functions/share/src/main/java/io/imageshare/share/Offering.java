package io.imageshare.share;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Offer;
import io.imageshare.domain.ProjectId;
import io.imageshare.lambda.Components;
import io.imageshare.sharing.Batch;
import io.imageshare.sharing.BatchCall;
import io.imageshare.sharing.BatchOutcome;
import io.imageshare.sharing.Fulfilment;
import io.imageshare.sharing.ShareOutcome;
import io.imageshare.sharing.Wish;
import io.imageshare.store.Deadline;
import java.time.Clock;
import java.util.List;

/** Offers images to projects, and offers again what was rejected (R1 to R8, R16). */
final class Offering {
  private final Fulfilment fulfilment;
  private final BatchCall batchCall;
  private final Limits limits;
  private final Clock clock;

  Offering(Components components) {
    this.fulfilment = components.fulfilment();
    this.batchCall = components.batchCall();
    this.limits = components.limits();
    this.clock = components.clock();
  }

  /** Offers an image to a project; unchanged if it is pending there or accepted. */
  ShareOutcome offer(ImageId image, ProjectId recipient, Actor actor, Deadline deadline) {
    return fulfilment.fulfil(wish(actor), actor, image, recipient, deadline);
  }

  /** Offers each of the images to each of the projects. */
  BatchOutcome offer(
      List<ImageId> images, List<ProjectId> recipients, Actor actor, Deadline deadline) {
    Batch batch = new Batch(JobType.ADD_MEMBERS, images, recipients, actor);
    return batchCall.carryOut(batch, wish(actor), deadline);
  }

  private Wish wish(Actor actor) {
    return (standing, recipient) ->
        Offer.decide(standing, recipient, actor, limits, clock.instant());
  }
}
