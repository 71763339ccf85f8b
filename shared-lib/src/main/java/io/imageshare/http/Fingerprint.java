package io.imageshare.http;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What tells JSON from all other JSON by what it says, not by how it was written. */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * The SHA-256, in hexadecimal, of the value with the fields of each object in the order of their
   * names, without those that are null, which say nothing. It is written in ASCII, since a text may
   * have half of a surrogate pair, which is no UTF-8.
   */
  public static String of(JsonNode value) {
    return Sha256.hex(Json.asciiLine(ordered(value)));
  }

  private static JsonNode ordered(JsonNode value) {
    if (value.isObject()) {
      ObjectNode object = Json.object();
      byName(value).forEach((name, field) -> object.set(name, ordered(field)));
      return object;
    }
    if (value.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      value.forEach(item -> array.add(ordered(item)));
      return array;
    }
    return value;
  }

  private static Map<String, JsonNode> byName(JsonNode object) {
    Map<String, JsonNode> fields = new TreeMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    fields.values().removeIf(JsonNode::isNull);
    return fields;
  }
}
