package io.imageshare.console;

import io.imageshare.testkit.Answer;
import io.imageshare.testkit.Events;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the function serves. */
final class Served {
  static final Map<String, String> ENVIRONMENT =
      Map.of(
          "IMAGESHARE_REGION", "eu-test-1",
          "CONSOLE_ISSUER", "https://identity.example.org/realm",
          "CONSOLE_CLIENT_ID", "console");

  private Served() {}

  /** The answer of a function in the usual environment along that route. */
  static Answer along(String routeKey) {
    return Events.of(routeKey).sentTo(new ConsoleHandler(ENVIRONMENT::get));
  }

  /** A file of a function in the usual environment. */
  static Answer file(String name, Map<String, String> headers) {
    return file(ENVIRONMENT, name, headers);
  }

  /** The configuration that a function in the usual environment and these variables tells. */
  static JsonNode configuration(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.putAll(more);
    return file(environment, "config.json", Map.of()).json();
  }

  private static Answer file(
      Map<String, String> environment, String name, Map<String, String> headers) {
    Events event = Events.of("GET /console/{file+}").path("file", name);
    headers.forEach(event::header);
    return event.sentTo(new ConsoleHandler(environment::get));
  }
}
