package io.imageshare.catalog;

import io.imageshare.catalog.records.Changing;
import io.imageshare.catalog.records.Edit;
import io.imageshare.catalog.requests.CloudImagePatch;
import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.http.CloudImageJson;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Endpoint;
import io.imageshare.lambda.Results;
import java.util.List;

/** Changing an image as the Image Management Service does: 200 with the image in its form. */
record CloudChangeEndpoint(Changing changing) implements Endpoint {

  @Override
  public Response answer(Call call) {
    Request request = call.request();
    Actor actor = call.caller().actor();
    List<Edit> edits = CloudImagePatch.edits(request.body().json());
    Image image = Results.of(changing.change(request.imageId(), edits, actor, call.deadline()));
    return Response.ok(CloudImageJson.of(image));
  }
}
