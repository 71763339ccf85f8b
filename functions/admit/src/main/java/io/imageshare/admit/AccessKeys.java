package io.imageshare.admit;

import io.imageshare.http.Json;
import io.imageshare.signing.AccessKey;
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
 * anew after {@link #FRESH}: so long a key that was taken out may still be good.
 */
final class AccessKeys {
  /** How long the keys are kept. */
  static final Duration FRESH = Duration.ofMinutes(1);

  private final Supplier<String> secret;
  private final Clock clock;
  private Map<String, AccessKey> keys = Map.of();
  private Instant staleAt = Instant.MIN;

  /**
   * @param secret reads the secret's text
   */
  AccessKeys(Supplier<String> secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  /** The key of that ID. */
  synchronized Optional<AccessKey> find(String id) {
    Instant now = clock.instant();
    if (!now.isBefore(staleAt)) {
      keys = parse(secret.get());
      staleAt = now.plus(FRESH);
    }
    return Optional.ofNullable(keys.get(id));
  }

  /** The message never shows a part of the secret. */
  private static Map<String, AccessKey> parse(String text) {
    JsonNode entries;
    try {
      entries = Json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (JacksonException malformed) {
      throw new IllegalStateException("The secret of the access keys is no JSON.");
    }
    Map<String, AccessKey> keys = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : entries.properties()) {
      JsonNode key = entry.getValue();
      if (!(key.path("claims") instanceof ObjectNode claims) || !key.path("secret").isString()) {
        throw new IllegalStateException("An access key has no secret or claims.");
      }
      String id = entry.getKey();
      keys.put(id, new AccessKey(id, key.path("secret").stringValue(), claims));
    }
    return keys;
  }
}
