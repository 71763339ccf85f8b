package io.imageshare.respond;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Answer;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
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

/** Answers offers for their recipients (R2, R12, R13, R16). */
final class Responding {
  private final Fulfilment fulfilment;
  private final BatchCall batchCall;
  private final Limits limits;
  private final Clock clock;

  Responding(Components components) {
    this.fulfilment = components.fulfilment();
    this.batchCall = components.batchCall();
    this.limits = components.limits();
    this.clock = components.clock();
  }

  /** Answers one offer; unchanged if it was answered so before. */
  ShareOutcome respond(
      ImageId image, ProjectId recipient, Reply reply, Actor actor, Deadline deadline) {
    return fulfilment.fulfil(wish(reply, actor), actor, image, recipient, deadline);
  }

  /** Answers the offers of several images to the actor's project. */
  BatchOutcome respond(List<ImageId> images, Reply reply, Actor actor, Deadline deadline) {
    Batch batch = new Batch(JobType.UPDATE_MEMBERS, images, List.of(actor.project()), actor);
    return batchCall.carryOut(batch, wish(reply, actor), deadline);
  }

  private Wish wish(Reply reply, Actor actor) {
    return (standing, recipient) ->
        reply.accepts()
            ? Answer.accept(standing, recipient, actor, limits, reply.vault(), clock.instant())
            : Answer.reject(standing, recipient, actor, clock.instant());
  }
}
