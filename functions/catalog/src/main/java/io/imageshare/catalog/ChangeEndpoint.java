package io.imageshare.catalog;

import io.imageshare.catalog.records.Changing;
import io.imageshare.catalog.records.Edit;
import io.imageshare.catalog.requests.PatchDocument;
import io.imageshare.domain.Actor;
import io.imageshare.domain.Image;
import io.imageshare.domain.Refusal;
import io.imageshare.http.ImageJson;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Endpoint;
import io.imageshare.lambda.Results;
import java.util.List;
import java.util.Optional;

/** Changing an image by a patch: 200 with the whole image. */
record ChangeEndpoint(Changing changing) implements Endpoint {

  @Override
  public Response answer(Call call) {
    Request request = call.request();
    Actor actor = call.caller().actor();
    Optional<PatchDocument> document = PatchDocument.of(request.header("Content-Type").orElse(""));
    if (document.isEmpty()) {
      return Response.refused(Refusal.UNSUPPORTED_MEDIA_TYPE, request.dialect())
          .with("Accept-Patch", PatchDocument.ACCEPTED);
    }
    List<Edit> edits = document.get().edits(request.body().json());
    Image image = Results.of(changing.change(request.imageId(), edits, actor, call.deadline()));
    return Response.ok(ImageJson.of(image, actor.project()));
  }
}
