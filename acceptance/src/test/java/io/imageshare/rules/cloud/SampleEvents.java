package io.imageshare.rules.cloud;

import io.imageshare.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sample events of the folder {@code events}, by the route that each is for. */
public final class SampleEvents {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, JsonNode> EVENTS = read();

  private SampleEvents() {}

  /** A copy of the event for that route, to change. */
  static ObjectNode of(String routeKey) {
    JsonNode event = EVENTS.get(routeKey);
    if (event == null) {
      throw new IllegalArgumentException("there is no sample event for " + routeKey);
    }
    return (ObjectNode) event.deepCopy();
  }

  /** Copies of all events for routes, by route key. */
  public static Map<String, ObjectNode> all() {
    Map<String, ObjectNode> copies = new TreeMap<>();
    EVENTS.keySet().stream()
        .filter(route -> !route.isEmpty())
        .forEach(route -> copies.put(route, of(route)));
    return copies;
  }

  /** The event of the schedule. */
  static ObjectNode schedule() {
    return of("");
  }

  /** The event of that file, which is for no route. */
  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(folder().resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path folder() {
    return Template.nearest().resolveSibling("events");
  }

  private static Map<String, JsonNode> read() {
    try (Stream<Path> files = Files.list(folder())) {
      Map<String, JsonNode> events = new TreeMap<>();
      for (Path file : files.toList()) {
        JsonNode event = JSON.readTree(Files.readAllBytes(file));
        if (!event.has("Records")) {
          events.put(event.path("routeKey").asString(""), event);
        }
      }
      return events;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
