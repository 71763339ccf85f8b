package io.imageshare.list.account;

import io.imageshare.domain.ProjectNames;
import io.imageshare.http.Json;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.store.KeptStore;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The names that a project gives to others, for itself and nobody else. */
public final class Names {
  private final KeptStore<ProjectNames> names;

  public Names(KeptStore<ProjectNames> names) {
    this.names = names;
  }

  /** Those of the caller's project, in the order of the projects' IDs. */
  public Response own(Call call) {
    ObjectNode json = Json.object();
    ArrayNode array = json.putArray("names");
    names.kept(call.caller().actor().project()).byProject().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                array
                    .addObject()
                    .put("project_id", each.getKey().value())
                    .put("name", each.getValue()));
    return Response.ok(json);
  }
}
