package io.imageshare.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The kept inputs, a line of JSON each: {@code why} it is kept; {@code routes}, a pattern of the
 * routes it is sent to, or else all; and what is put into their sample events, which may be {@code
 * query}, {@code path}, {@code body}, {@code headers} and {@code claims}, or the whole {@code
 * event}, as text or in {@code base64}. A text may be a list of its parts, each a text or a {@code
 * text} that comes so many {@code times}.
 */
final class Corpus {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String FILE = "corpus.jsonl";

  private Corpus() {}

  /** Its lines. */
  static List<JsonNode> lines() {
    try (InputStream in = Corpus.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + FILE);
      }
      return new String(in.readAllBytes(), UTF_8).lines().map(JSON::readTree).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the line has sent: an input for each of its routes. */
  static List<Input> inputs(JsonNode line) {
    return Events.routes().stream()
        .filter(route -> route.matches(line.path("routes").asString(".*")))
        .map(route -> input(route, line))
        .toList();
  }

  private static Input input(String route, JsonNode line) {
    if (line.has("base64")) {
      return new Input(route, Base64.getDecoder().decode(line.path("base64").stringValue()));
    }
    if (line.has("event")) {
      return new Input(route, text(line.path("event")).getBytes(UTF_8));
    }
    ObjectNode event = Events.sample(route);
    if (line.has("query")) {
      event.put("rawQueryString", text(line.path("query")));
    }
    if (line.has("path")) {
      ObjectNode path = event.withObjectProperty("pathParameters");
      path.propertyNames().forEach(name -> path.put(name, text(line.path("path"))));
    }
    if (line.has("body")) {
      event.put("body", text(line.path("body"))).put("isBase64Encoded", line.has("encoded"));
    }
    setAll(event.withObjectProperty("headers"), line.path("headers"));
    setAll(Events.claims(event), line.path("claims"));
    return new Input(route, event);
  }

  private static void setAll(ObjectNode object, JsonNode values) {
    values
        .properties()
        .forEach(value -> object.set(value.getKey(), whole(object, value.getValue())));
  }

  /** Only a text that is put together is told by its parts. */
  private static JsonNode whole(ObjectNode object, JsonNode value) {
    boolean parts = value.valueStream().anyMatch(part -> part.has("times"));
    return parts ? object.stringNode(text(value)) : value;
  }

  private static String text(JsonNode text) {
    if (text.isArray()) {
      return text.valueStream().map(Corpus::text).collect(Collectors.joining());
    }
    return text.isObject()
        ? text(text.path("text")).repeat(text.path("times").intValue())
        : text.stringValue();
  }
}
