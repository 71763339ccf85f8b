package io.imageshare.catalog;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Endpoint;
import io.imageshare.lambda.Results;
import io.imageshare.store.Deadline;
import io.imageshare.usecase.Outcome;

/**
 * Doing something with an image that needs no body: 204. A body is not looked at, such as the one
 * in which the Image Management Service would have the backups of a full-ECS image deleted too, as
 * there are none here.
 *
 * @param action what is done
 */
record ActionEndpoint(Action action) implements Endpoint {

  /** Does it. */
  @FunctionalInterface
  interface Action {
    Outcome<Image> with(ImageId image, Actor actor, Deadline deadline);
  }

  @Override
  public Response answer(Call call) {
    Results.of(action.with(call.request().imageId(), call.caller().actor(), call.deadline()));
    return Response.empty();
  }
}
