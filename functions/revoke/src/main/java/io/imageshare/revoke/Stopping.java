package io.imageshare.revoke;

import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Stop;
import io.imageshare.lambda.Components;
import io.imageshare.sharing.Batch;
import io.imageshare.sharing.BatchCall;
import io.imageshare.sharing.BatchOutcome;
import io.imageshare.sharing.Fulfilment;
import io.imageshare.sharing.ShareOutcome;
import io.imageshare.sharing.Wish;
import io.imageshare.store.Deadline;
import java.util.List;

/** Stops sharing images with projects, in whatever state the shares are (R7, R26). */
final class Stopping {
  private final Fulfilment fulfilment;
  private final BatchCall batchCall;

  Stopping(Components components) {
    this.fulfilment = components.fulfilment();
    this.batchCall = components.batchCall();
  }

  /** Stops sharing an image with a project; unchanged if it isn't shared with it. */
  ShareOutcome stop(ImageId image, ProjectId recipient, Actor actor, Deadline deadline) {
    return fulfilment.fulfil(wish(actor), actor, image, recipient, deadline);
  }

  /** Stops sharing each of the images with each of the projects. */
  BatchOutcome stop(
      List<ImageId> images, List<ProjectId> recipients, Actor actor, Deadline deadline) {
    Batch batch = new Batch(JobType.DELETE_MEMBERS, images, recipients, actor);
    return batchCall.carryOut(batch, wish(actor), deadline);
  }

  private static Wish wish(Actor actor) {
    return (standing, recipient) -> Stop.decide(standing, recipient, actor);
  }
}
