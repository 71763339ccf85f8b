package io.imageshare.list.discovery;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Json;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.list.paging.Links;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tasks of the Image API, all of which import bytes, so that there is never any here.
 *
 * <p>Source: Image API v2, tasks.
 */
public final class Tasks {
  private Tasks() {}

  /** None, in the form of a page. */
  public static Response list(Call call) {
    ObjectNode json = Json.object();
    json.putArray("tasks");
    json.put("first", Links.of("/v2/tasks", call.request()).first());
    return Response.ok(json.put("schema", "/v2/schemas/tasks"));
  }

  /** No task is there, whatever its ID. */
  public static Response one(Call call) {
    return Response.refused(Refusal.NOT_FOUND, call.request().dialect());
  }
}
