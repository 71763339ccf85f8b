package io.imageshare.notify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;

/** Items in the event of a stream: each value is an object whose only member names its type. */
final class StreamValues {
  private StreamValues() {}

  /** The item; null if there is none. */
  static @Nullable Map<String, AttributeValue> item(JsonNode json) {
    return json.isObject() ? map(json) : null;
  }

  private static Map<String, AttributeValue> map(JsonNode json) {
    Map<String, AttributeValue> values = new HashMap<>();
    json.properties().forEach(each -> values.put(each.getKey(), value(each.getValue())));
    return values;
  }

  private static AttributeValue value(JsonNode json) {
    Map.Entry<String, JsonNode> only = json.properties().iterator().next();
    JsonNode value = only.getValue();
    return switch (only.getKey()) {
      case "S" -> AttributeValue.fromS(value.stringValue());
      case "N" -> AttributeValue.fromN(value.stringValue());
      case "BOOL" -> AttributeValue.fromBool(value.booleanValue());
      case "M" -> AttributeValue.fromM(map(value));
      case "L" -> AttributeValue.fromL(list(value));
      default -> throw new IllegalArgumentException("no item has such a value: " + only.getKey());
    };
  }

  private static List<AttributeValue> list(JsonNode json) {
    List<AttributeValue> values = new ArrayList<>();
    json.forEach(each -> values.add(value(each)));
    return values;
  }
}
