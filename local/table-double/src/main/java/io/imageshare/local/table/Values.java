package io.imageshare.local.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values as they are sent: each in an object whose only member is called after its type. */
final class Values {
  private static final int MOST_DIGITS = 38;
  private static final int LARGEST_EXPONENT = 125;
  private static final int SMALLEST_EXPONENT = -130;

  private Values() {}

  /** Attributes by their names. */
  static Map<String, Value> map(JsonNode json) {
    if (!json.isObject()) {
      throw Refused.validation("not a map of attributes: " + json);
    }
    Map<String, Value> values = new LinkedHashMap<>();
    json.properties().forEach(each -> values.put(each.getKey(), value(each.getValue())));
    return values;
  }

  static Value value(JsonNode json) {
    if (json.size() != 1 || !json.isObject()) {
      throw Refused.validation("Supplied AttributeValue must contain exactly one type: " + json);
    }
    Map.Entry<String, JsonNode> only = json.properties().iterator().next();
    JsonNode value = only.getValue();
    return switch (only.getKey()) {
      case "S" -> new Value.Text(value.stringValue());
      case "N" -> new Value.Numeral(number(value.stringValue()));
      case "BOOL" -> new Value.Flag(value.booleanValue());
      case "L" -> new Value.Sequence(list(value));
      case "M" -> new Value.Mapping(map(value));
      default -> throw Refused.validation("a type that no record has: " + only.getKey());
    };
  }

  private static List<Value> list(JsonNode json) {
    List<Value> values = new ArrayList<>();
    json.forEach(each -> values.add(value(each)));
    return values;
  }

  private static BigDecimal number(String text) {
    try {
      return fitting(new BigDecimal(text));
    } catch (NumberFormatException wrong) {
      throw Refused.validation("The parameter cannot be converted to a numeric value: " + text);
    }
  }

  /** The number in the form in which it is kept, if it can be. */
  static BigDecimal fitting(BigDecimal any) {
    BigDecimal number = any.stripTrailingZeros();
    if (number.precision() > MOST_DIGITS) {
      throw Refused.validation("Attempting to store more than 38 significant digits in a Number");
    }
    int exponent = number.precision() - number.scale() - 1;
    if (exponent > LARGEST_EXPONENT || exponent < SMALLEST_EXPONENT) {
      throw Refused.validation("Number overflow. Attempting to store a number out of range");
    }
    return number;
  }

  static ObjectNode json(Map<String, Value> values) {
    ObjectNode json = Json.object();
    values.forEach((name, value) -> json.set(name, json(value)));
    return json;
  }

  private static ObjectNode json(Value value) {
    ObjectNode json = Json.object();
    if (value instanceof Value.Text text) {
      json.put("S", text.text());
    } else if (value instanceof Value.Numeral numeral) {
      json.put("N", numeral.number().toPlainString());
    } else if (value instanceof Value.Flag flag) {
      json.put("BOOL", flag.flag());
    } else if (value instanceof Value.Mapping mapping) {
      json.set("M", json(mapping.values()));
    } else if (value instanceof Value.Sequence sequence) {
      ArrayNode list = json.putArray("L");
      sequence.values().forEach(each -> list.add(json(each)));
    }
    return json;
  }
}
