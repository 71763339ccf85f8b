package io.imageshare.catalog;

import io.imageshare.catalog.records.Registering;
import io.imageshare.catalog.requests.IdempotencyHeader;
import io.imageshare.catalog.requests.RegistrationBody;
import io.imageshare.domain.Image;
import io.imageshare.http.Address;
import io.imageshare.http.ImageJson;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Endpoint;
import io.imageshare.lambda.Results;

/** Registering an image: 201 with the image and where it is, also when it is a repetition. */
record RegisterEndpoint(Registering registering) implements Endpoint {

  @Override
  public Response answer(Call call) {
    Image image =
        Results.of(
            registering.register(
                RegistrationBody.of(call.request().fields()),
                IdempotencyHeader.of(call.request()),
                call.caller().actor(),
                call.deadline()));
    return Response.of(201, ImageJson.of(image, image.owner()))
        .with("Location", Address.of(call.request()) + ImageJson.path(image.id()));
  }
}
