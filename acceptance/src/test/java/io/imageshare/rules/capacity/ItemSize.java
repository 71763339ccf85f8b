package io.imageshare.rules.capacity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How many bytes an item takes by the rules of DynamoDB. */
final class ItemSize {
  private static final int FLAG = 1;
  private static final int COLLECTION = 3;
  private static final int ELEMENT = 1;

  private ItemSize() {}

  /** The bytes of the item: of its attributes' names and values. */
  static int of(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(attribute -> bytes(attribute.getKey()) + value(attribute.getValue()))
        .sum();
  }

  private static int value(AttributeValue value) {
    if (value.s() != null) {
      return bytes(value.s());
    }
    if (value.n() != null) {
      return number(value.n());
    }
    if (value.bool() != null) {
      return FLAG;
    }
    return value.hasM() ? map(value.m()) : list(value.l());
  }

  /** Two digits a byte, and one byte more. */
  private static int number(String digits) {
    return (digits.length() + 1) / 2 + 1;
  }

  private static int map(Map<String, AttributeValue> map) {
    return COLLECTION + ELEMENT * map.size() + of(map);
  }

  private static int list(List<AttributeValue> list) {
    return COLLECTION + list.stream().mapToInt(each -> ELEMENT + value(each)).sum();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
