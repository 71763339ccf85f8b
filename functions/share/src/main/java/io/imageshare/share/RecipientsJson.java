package io.imageshare.share;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.http.Fingerprint;
import io.imageshare.http.Json;
import io.imageshare.http.RefusalJson;
import io.imageshare.http.TermsJson;
import io.imageshare.http.Timestamps;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The recipients of an image, and what became of them, as its owner reads them (R39). */
final class RecipientsJson {
  private RecipientsJson() {}

  /** In the form in which they are said, with what else there is to know of them. */
  static ObjectNode of(Recipients recipients) {
    ObjectNode json = listed(recipients);
    return json.put("etag", etag(recipients));
  }

  /**
   * The strong ETag of the list: of all that it shows. In its quotes, to be sent as it is in {@code
   * If-Match}.
   */
  static String etag(Recipients recipients) {
    return '"' + Fingerprint.of(listed(recipients)) + '"';
  }

  /** What became of each, and the list's ETag. */
  static ObjectNode of(List<RecipientResult> results, String etag) {
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("results");
    results.forEach(result -> list.add(of(result)));
    return json.put("etag", etag);
  }

  private static ObjectNode listed(Recipients recipients) {
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("recipients");
    recipients.shares().values().forEach(share -> list.add(of(share)));
    return json;
  }

  private static ObjectNode of(Share share) {
    ObjectNode json = Json.object().put("project_id", share.project().value());
    return TermsJson.add(share.terms(), json)
        .put("status", share.state().wireName())
        .put("created_at", Timestamps.seconds(share.created()))
        .put("updated_at", Timestamps.seconds(share.updated()));
  }

  private static ObjectNode of(RecipientResult result) {
    @Nullable Share share = result.share();
    @Nullable ShareState state = share == null ? null : share.state();
    ObjectNode json =
        Json.object()
            .put("project_id", result.project().value())
            .put("action", result.action().name().toLowerCase(Locale.ROOT))
            .put("status", state == null ? null : state.wireName());
    Refusal refusal = result.refusal();
    return refusal == null ? json : RefusalJson.add(refusal, json);
  }
}
