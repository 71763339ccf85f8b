package io.imageshare.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An event on its way to the function of a route. */
final class Input {
  /** Keeps halves of surrogate pairs, which UTF-8 has no bytes for. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final int SHOWN = 4_000;

  private final String route;
  private final byte[] event;

  Input(String route, byte[] event) {
    this.route = route;
    this.event = event;
  }

  Input(String route, JsonNode event) {
    this(route, JSON.writeValueAsString(event).getBytes(UTF_8));
  }

  String route() {
    return route;
  }

  byte[] event() {
    return event.clone();
  }

  /** As a line of the corpus, unless it is too long to be read. */
  @Override
  public String toString() {
    ObjectNode line = JSON.createObjectNode().put("why", "").put("route", route);
    if (event.length > SHOWN) {
      line.put("starts", new String(event, 0, SHOWN, UTF_8)).put("bytes", event.length);
    } else {
      line.put("base64", Base64.getEncoder().encodeToString(event));
      line.put("text", new String(event, UTF_8));
    }
    return JSON.writeValueAsString(line);
  }
}
