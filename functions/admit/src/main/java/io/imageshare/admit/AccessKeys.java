package io.imageshare.admit;

import io.imageshare.admit.signing.AccessKey;
import io.imageshare.http.Json;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Telemetry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The access keys of the deployment's secret.
 *
 * <p>The secret is {@code {"ID": {"secret": "…", "claims": {"project_id": "…", …}}, …}}. It is read
 * anew after {@link #FRESH}: so long a key that was taken out may still be good, and for {@link
 * #KEPT} where the secret can't be read. A key that is malformed is passed over, and ends no other.
 */
final class AccessKeys {
  /** How long the keys are kept. */
  static final Duration FRESH = Duration.ofMinutes(1);

  /** How long the keys that were read last go on where the secret can't be read. */
  static final Duration KEPT = Duration.ofMinutes(15);

  private final Supplier<String> secret;
  private final Clock clock;
  private Map<String, AccessKey> keys = Map.of();
  private Instant staleAt = Instant.MIN;
  private Instant endAt = Instant.MIN;

  /**
   * @param secret reads the secret's text
   */
  AccessKeys(Supplier<String> secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  /**
   * The key of that ID.
   *
   * @throws RuntimeException if the secret can't be read, and couldn't for too long
   */
  synchronized Optional<AccessKey> find(String id) {
    Instant now = clock.instant();
    if (!now.isBefore(staleAt)) {
      refresh(now);
    }
    return Optional.ofNullable(keys.get(id));
  }

  private void refresh(Instant now) {
    try {
      keys = parse(secret.get());
      endAt = now.plus(KEPT);
    } catch (RuntimeException unreadable) {
      if (!now.isBefore(endAt)) {
        throw unreadable;
      }
      fault("The access keys that were read last go on: " + unreadable.getMessage(), 1);
    }
    staleAt = now.plus(FRESH);
  }

  /** No message shows a part of the secret. */
  private static Map<String, AccessKey> parse(String text) {
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

  private static void fault(String text, int count) {
    Telemetry.current().trouble(text);
    Telemetry.current().count(Metric.ACCESS_KEY_FAULTS, count);
  }
}
