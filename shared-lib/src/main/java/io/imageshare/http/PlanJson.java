package io.imageshare.http;

import io.imageshare.domain.PairPlan;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.SharePlan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a call would do, in the one form of all calls (R38). */
public final class PlanJson {
  private PlanJson() {}

  /**
   * The plan: one entry a pair, the places left on each image that is the caller's, and the warning
   * of the call, if it has one.
   */
  public static ObjectNode of(SharePlan plan) {
    ObjectNode json = Json.object();
    ArrayNode pairs = json.putArray("plan");
    plan.pairs().forEach(pair -> pairs.add(of(pair)));
    ArrayNode images = json.putArray("images");
    plan.images()
        .forEach(
            image -> {
              if (image.placesLeft() != null) {
                images
                    .addObject()
                    .put("image_id", image.image().value())
                    .put("places_left", image.placesLeft());
              }
            });
    plan.warning().ifPresent(warning -> json.put("warning", warning.sentence()));
    return json;
  }

  private static ObjectNode of(PairPlan pair) {
    ObjectNode json =
        Json.object()
            .put("image_id", pair.image().value())
            .put("project_id", pair.project().value())
            .put("action", pair.action().wireName())
            .put("status_before", status(pair.before()))
            .put("status_after", status(pair.after()));
    Refusal refusal = pair.refusal();
    return refusal == null ? json : RefusalJson.add(refusal, json);
  }

  private static @Nullable String status(@Nullable Share share) {
    return share == null ? null : share.state().wireName();
  }
}
