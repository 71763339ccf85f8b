package io.imageshare.catalog;

import io.imageshare.catalog.records.Changing;
import io.imageshare.catalog.requests.TagRequests;
import io.imageshare.domain.Actor;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.Endpoint;
import io.imageshare.lambda.Results;
import java.util.function.Function;

/**
 * Changing tags of an image: 204.
 *
 * @param actor who changes them
 * @param reader what is changed
 */
record TagEndpoint(
    Changing changing, Function<Call, Actor> actor, Function<Request, TagRequests.Change> reader)
    implements Endpoint {

  /** For the project that the token is scoped to. */
  static TagEndpoint own(Changing changing, Function<Request, TagRequests.Change> reader) {
    return new TagEndpoint(changing, call -> call.caller().actor(), reader);
  }

  /** For the project that the path names. */
  static TagEndpoint ofPath(Changing changing, Function<Request, TagRequests.Change> reader) {
    return new TagEndpoint(changing, Call::actorOfPath, reader);
  }

  @Override
  public Response answer(Call call) {
    Actor by = actor.apply(call);
    TagRequests.Change change = reader.apply(call.request());
    Results.of(changing.change(change.image(), change.edits(), by, call.deadline()));
    return Response.empty();
  }
}
