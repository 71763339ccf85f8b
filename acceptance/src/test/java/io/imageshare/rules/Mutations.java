package io.imageshare.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every way to spoil one value of a JSON document. */
final class Mutations {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PLACE = "@PLACE@";

  /** What a value is replaced by, as JSON text. */
  private static final Map<String, String> VALUES = values();

  private Mutations() {}

  /** Gives the texts of the document with one value spoilt, each with a name for it. */
  static void of(JsonNode document, BiConsumer<String, String> to) {
    for (List<Object> path : paths(document)) {
      to.accept(path + " removed", JSON.writeValueAsString(without(document, path)));
      String text = JSON.writeValueAsString(with(document, path, PLACE));
      VALUES.forEach(
          (name, value) -> to.accept(path + " " + name, text.replace('"' + PLACE + '"', value)));
    }
  }

  private static Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("null", "null");
    values.put("true", "true");
    values.put("negative", "-1");
    values.put("fraction", "0.5");
    values.put("huge number", "9".repeat(600));
    values.put("huge exponent", "1e999999999");
    values.put("empty text", "\"\"");
    values.put("blank text", "\" \"");
    values.put("other text", "\"other\"");
    values.put("control characters", "\"\\u0000\\u0007\\r\\n\\u007f\"");
    values.put("half a surrogate pair", "\"a\\ud800\"");
    values.put("emoji", "\"\\ud83d\\ude00\"");
    values.put("percent signs", "\"%zz%00%\"");
    values.put("huge text", '"' + "a".repeat(100_000) + '"');
    values.put("empty list", "[]");
    values.put("list", "[null,1,\"a\",{}]");
    values.put("empty object", "{}");
    values.put("object", "{\"a\":{\"b\":[]}}");
    values.put("deep lists", "[".repeat(1_000) + "]".repeat(1_000));
    values.put("deep objects", "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000));
    values.put("no value", "");
    return values;
  }

  /** The ways to all values of the document: names and places. */
  private static List<List<Object>> paths(JsonNode document) {
    List<List<Object>> paths = new ArrayList<>();
    collect(document, List.of(), paths);
    return paths;
  }

  private static void collect(JsonNode node, List<Object> path, List<List<Object>> paths) {
    if (!path.isEmpty()) {
      paths.add(path);
    }
    node.properties().forEach(field -> collect(field.getValue(), on(path, field.getKey()), paths));
    if (node.isArray()) {
      for (int place = 0; place < node.size(); place++) {
        collect(node.path(place), on(path, place), paths);
      }
    }
  }

  private static List<Object> on(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private static JsonNode without(JsonNode document, List<Object> path) {
    JsonNode copy = document.deepCopy();
    if (parent(copy, path) instanceof ObjectNode object) {
      object.remove(last(path).toString());
    } else if (parent(copy, path) instanceof ArrayNode list) {
      list.remove((int) last(path));
    }
    return copy;
  }

  private static JsonNode with(JsonNode document, List<Object> path, String value) {
    JsonNode copy = document.deepCopy();
    if (parent(copy, path) instanceof ObjectNode object) {
      object.put(last(path).toString(), value);
    } else if (parent(copy, path) instanceof ArrayNode list) {
      list.set((int) last(path), list.stringNode(value));
    }
    return copy;
  }

  private static JsonNode parent(JsonNode document, List<Object> path) {
    JsonNode node = document;
    for (Object step : path.subList(0, path.size() - 1)) {
      node = step instanceof Integer place ? node.path(place) : node.path(step.toString());
    }
    return node;
  }

  private static Object last(List<Object> path) {
    return path.get(path.size() - 1);
  }
}
