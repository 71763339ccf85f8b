package io.imageshare.local.machine;

import io.imageshare.local.http.Exchange;
import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpEndpoint;
import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.session.Session.KnownUser;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells the console on this machine who there is, with new tokens, so that one signs in by a click.
 *
 * <p>All other requests go on to the HTTP API, which has nothing of the kind.
 */
final class ConsoleUsers implements HttpEndpoint {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PATH = "/console/users.json";

  private final HttpEndpoint api;
  private final Supplier<List<KnownUser>> users;

  ConsoleUsers(HttpEndpoint api, Supplier<List<KnownUser>> users) {
    this.api = api;
    this.users = users;
  }

  @Override
  public void take(Exchange exchange) {
    HttpRequest request = exchange.request();
    if (request.method().equals("GET") && request.path().equals(PATH)) {
      exchange.answer(
          HttpAnswer.json(200, json())
              .with("Cache-Control", "no-store")
              .with("Cross-Origin-Resource-Policy", "same-origin")
              .with("X-Content-Type-Options", "nosniff"));
    } else {
      api.take(exchange);
    }
  }

  private String json() {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode list = json.putArray("users");
    users.get().forEach(known -> write(list.addObject(), known));
    return JSON.writeValueAsString(json);
  }

  private static void write(ObjectNode json, KnownUser known) {
    json.put("name", known.persona().user().name()).put("token", known.token());
    json.putArray("projects")
        .addObject()
        .put("id", known.persona().project().id())
        .put("name", known.persona().project().name());
  }
}
