package io.imageshare.local.runtime;

import io.imageshare.local.template.FunctionDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The sample events of the folder {@code events}, by their routes; the schedule's has none. */
final class SampleEvents {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, String> EVENTS = read();

  private SampleEvents() {}

  /** The event of that route. */
  static String of(String route) {
    String event = EVENTS.get(route);
    if (event == null) {
      throw new IllegalArgumentException("there is no sample event for " + route);
    }
    return event;
  }

  /** The routes of a function that has any, or the schedule's name for one. */
  static Stream<String> routes(FunctionDefinition function) {
    return function.schedules().isEmpty()
        ? function.routes().stream().map(route -> route.key()).filter(EVENTS::containsKey)
        : Stream.of("");
  }

  private static Map<String, String> read() {
    try (Stream<Path> files = Files.list(Functions.ROOT.resolve("events"))) {
      Map<String, String> events = new TreeMap<>();
      for (Path file : files.toList()) {
        String event = Files.readString(file);
        events.put(JSON.readTree(event).path("routeKey").asString(""), event);
      }
      return events;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
