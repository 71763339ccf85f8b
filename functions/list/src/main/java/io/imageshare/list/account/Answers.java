package io.imageshare.list.account;

import io.imageshare.domain.StandingAnswers;
import io.imageshare.http.Json;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;
import io.imageshare.store.KeptStore;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The standing answers of a project, for itself and nobody else (R37). */
public final class Answers {
  private final KeptStore<StandingAnswers> answers;

  public Answers(KeptStore<StandingAnswers> answers) {
    this.answers = answers;
  }

  /** Those of the caller's project, in the order of the owners' IDs. */
  public Response own(Call call) {
    StandingAnswers kept = answers.kept(call.caller().actor().project());
    ObjectNode json = Json.object().put("default", kept.byDefault().wireName());
    ArrayNode owners = json.putArray("owners");
    kept.byOwner().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                owners
                    .addObject()
                    .put("owner", each.getKey().value())
                    .put("answer", each.getValue().wireName()));
    return Response.ok(json);
  }
}
