package io.imageshare.local.table;

import java.util.Collections;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** An item, which is never changed but only replaced. */
final class Item {
  private static final int LARGEST = 400 * 1_024;

  private final Map<String, Value> attributes;
  private final int size;

  Item(Map<String, Value> attributes) {
    this.attributes = Collections.unmodifiableMap(attributes);
    this.size = Value.size(attributes);
    if (size > LARGEST) {
      throw Refused.validation("Item size has exceeded the maximum allowed size");
    }
  }

  Map<String, Value> attributes() {
    return attributes;
  }

  /** The bytes that it is charged for. */
  int size() {
    return size;
  }

  ObjectNode json() {
    return Values.json(attributes);
  }
}
