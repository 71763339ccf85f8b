package io.imageshare.catalog;

import io.imageshare.catalog.records.Changing;
import io.imageshare.catalog.records.Edit;
import io.imageshare.catalog.requests.PathTag;
import io.imageshare.domain.Actor;
import io.imageshare.domain.ImageId;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Endpoint;
import java.util.List;
import java.util.function.Function;

/**
 * Changing one tag of an image: 204.
 *
 * @param edit what is done with the tag
 */
record TagEndpoint(Changing changing, Function<String, Edit> edit) implements Endpoint {

  @Override
  public Response answer(Call call) {
    Actor actor = call.caller().actor();
    ImageId image = call.request().imageId();
    String tag = PathTag.of(call.request());
    Results.of(changing.change(image, List.of(edit.apply(tag)), actor, call.deadline()));
    return Response.empty();
  }
}
