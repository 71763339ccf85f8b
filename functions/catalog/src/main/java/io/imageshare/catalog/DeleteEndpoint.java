package io.imageshare.catalog;

import io.imageshare.catalog.records.Deleting;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Endpoint;

/**
 * Deleting an image: 204. A body, in which the Image Management Service would have the backups of a
 * full-ECS image deleted too, is not looked at, as there are none here.
 */
record DeleteEndpoint(Deleting deleting) implements Endpoint {

  @Override
  public Response answer(Call call) {
    Results.of(deleting.delete(call.request().imageId(), call.caller().actor(), call.deadline()));
    return Response.empty();
  }
}
