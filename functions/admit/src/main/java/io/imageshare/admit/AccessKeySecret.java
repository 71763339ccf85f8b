package io.imageshare.admit;

import io.imageshare.admit.signing.AccessKey;
import io.imageshare.http.Json;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Telemetry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of the secret that has the access keys: {@code {"ID": {"secret": "…", "claims":
 * {"project_id": "…", …}}, …}}. A key that is malformed is passed over, and ends no other.
 */
final class AccessKeySecret {
  private AccessKeySecret() {}

  /**
   * Its keys, by their IDs.
   *
   * @throws IllegalStateException if it is no JSON object; no message shows a part of it
   */
  static Map<String, AccessKey> parse(String text) {
    JsonNode entries = json(text);
    Map<String, AccessKey> keys = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : entries.properties()) {
      JsonNode key = entry.getValue();
      if (key.path("claims") instanceof ObjectNode claims && key.path("secret").isString()) {
        String id = entry.getKey();
        keys.put(id, new AccessKey(id, key.path("secret").stringValue(), claims));
      }
    }
    int malformed = entries.size() - keys.size();
    if (malformed > 0) {
      fault("Access keys without a secret or claims are passed over: " + malformed, malformed);
    }
    return keys;
  }

  private static JsonNode json(String text) {
    try {
      JsonNode entries = Json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      if (entries.isObject() || entries.isMissingNode()) {
        return entries;
      }
    } catch (JacksonException malformed) {
      throw new IllegalStateException("The secret of the access keys is no JSON.");
    }
    throw new IllegalStateException("The secret of the access keys is no JSON object.");
  }

  /** Tells what is wrong with so many keys, in the log and the metrics. */
  static void fault(String text, int count) {
    Telemetry.current().trouble(text);
    Telemetry.current().count(Metric.ACCESS_KEY_FAULTS, count);
  }
}
