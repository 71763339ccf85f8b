package io.imageshare.console;

import io.imageshare.domain.ImageKind;
import io.imageshare.http.Json;
import java.net.URI;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the deployment tells the page, so that nothing of it is built in. */
final class ConfigurationJson {
  private ConfigurationJson() {}

  static ObjectNode of(ConsoleSettings settings) {
    ObjectNode json =
        Json.object()
            .put("title", settings.title())
            .put("documents", settings.documents().map(URI::toString).orElse(null))
            .put("region", settings.region().name());
    ArrayNode endpoints = json.putArray("endpoints");
    for (Map.Entry<String, URI> endpoint : settings.endpoints().entrySet()) {
      endpoints
          .addObject()
          .put("region", endpoint.getKey())
          .put("url", endpoint.getValue().toString());
    }
    signIn(settings, json.putObject("sign_in"));
    json.putObject("claims")
        .put("project", settings.claimNames().project())
        .put("projects", settings.claimNames().projects())
        .put("roles", settings.claimNames().roles())
        .put("scope", settings.claimNames().scope());
    ObjectNode limits = json.putObject("limits");
    for (ImageKind kind : ImageKind.values()) {
      limits.put(kind.wireName(), settings.limits().recipients(kind));
    }
    return json;
  }

  private static void signIn(ConsoleSettings settings, ObjectNode json) {
    json.put("users", settings.users().orElse(null));
    if (settings.issuer().isPresent() && settings.clientId().isPresent()) {
      json.putObject("issuer")
          .put("url", settings.issuer().get())
          .put("client_id", settings.clientId().get())
          .put("scope", settings.scope());
    }
  }
}
