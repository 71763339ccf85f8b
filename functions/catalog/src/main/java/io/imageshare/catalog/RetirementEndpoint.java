package io.imageshare.catalog;

import io.imageshare.catalog.records.Retiring;
import io.imageshare.catalog.requests.RetirementBody;
import io.imageshare.domain.Image;
import io.imageshare.http.Json;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.http.RetirementJson;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Endpoint;
import io.imageshare.lambda.Results;
import tools.jackson.databind.node.ObjectNode;

/** Announcing that an image retires: 200 with what is announced. */
record RetirementEndpoint(Retiring retiring) implements Endpoint {

  @Override
  public Response answer(Call call) {
    Request request = call.request();
    Image image =
        Results.of(
            retiring.announce(
                request.imageId(),
                RetirementBody.of(request.optionalFields()),
                call.caller().actor(),
                call.deadline()));
    ObjectNode json = Json.object().put("image_id", image.id().value());
    return Response.ok(RetirementJson.add(image, json));
  }
}
