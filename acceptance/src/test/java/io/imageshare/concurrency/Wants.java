package io.imageshare.concurrency;

import io.imageshare.concurrency.Caller.Asker;
import io.imageshare.concurrency.Operation.Kind;
import io.imageshare.concurrency.Recorder.Asked;
import io.imageshare.histories.ModelTerms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Says which recipients an image shall have, written down.
 *
 * @param scene whose numbers of projects and places of images are meant
 */
record Wants(Recorder recorder, Scene scene) {

  /** Of each project, what becomes of it. */
  void want(Asker by, int image, List<Integer> recipients, ModelTerms terms) {
    String wanted =
        recipients.stream()
            .map(
                each ->
                    "{'project_id':'%s'%s}"
                        .formatted(scene.projects().get(each), scene.fields(terms)))
            .collect(Collectors.joining(",", "{'recipients':[", "]}"));
    Asked asked =
        recorder.ask(
            () ->
                by.project()
                    .asks("PUT /v1/images/{image_id}/recipients", scene.images().get(image))
                    .body(wanted)
                    .send());
    Map<String, String> words = new HashMap<>();
    asked
        .answer()
        .json()
        .path("results")
        .forEach(result -> words.put(result.path("project_id").stringValue(), word(result)));
    for (int recipient = 0; recipient < Scene.PROJECTS; recipient++) {
      boolean named = recipients.contains(recipient);
      String word = words.get(scene.projects().get(recipient).id());
      if (named || word != null || !asked.isKnown()) {
        Operation operation =
            named
                ? new Operation(Kind.WANT, by.number(), recipient, terms)
                : new Operation(Kind.STOP_IN_BATCH, by.number(), recipient);
        recorder.image(image, asked.event(operation, () -> String.valueOf(word)));
      }
    }
  }

  private static String word(JsonNode result) {
    String action = result.path("action").stringValue();
    return switch (action) {
      case "added", "changed", "stopped" -> Event.DONE;
      default -> result.path("error_code").asString(action);
    };
  }
}
