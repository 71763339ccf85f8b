package io.imageshare.local.table;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The names of a table's two key attributes, both strings. */
record KeyNames(String partition, String sort) {
  private static final int LONGEST_PARTITION = 2_048;
  private static final int LONGEST_SORT = 1_024;

  /** The key of an item that is to be written. */
  Key ofItem(Map<String, Value> item) {
    return new Key(
        text(partition, item.get(partition), LONGEST_PARTITION),
        text(sort, item.get(sort), LONGEST_SORT));
  }

  /** The key that is made of those attributes, and no others. */
  Key of(Map<String, Value> attributes) {
    if (!attributes.keySet().equals(Set.of(partition, sort))) {
      throw Refused.validation("The provided key element does not match the schema");
    }
    return ofItem(attributes);
  }

  Map<String, Value> attributes(Key key) {
    return Map.of(partition, new Value.Text(key.partition()), sort, new Value.Text(key.sort()));
  }

  ObjectNode json(Key key) {
    return Values.json(attributes(key));
  }

  /** Whether that is a part of the key. */
  boolean has(String attribute) {
    return attribute.equals(partition) || attribute.equals(sort);
  }

  private static String text(String name, @Nullable Value value, int longest) {
    if (value == null) {
      throw wrong("Missing the key " + name + " in the item");
    }
    if (!(value instanceof Value.Text text)) {
      throw wrong("Type mismatch for key " + name + " expected: S");
    }
    if (text.text().isEmpty()) {
      throw wrong(
          "The AttributeValue for a key attribute cannot contain an empty string value. Key: "
              + name);
    }
    if (text.size() > longest) {
      throw wrong("Size of " + name + " has exceeded the maximum size limit of " + longest);
    }
    return text.text();
  }

  private static Refused wrong(String what) {
    return Refused.validation("One or more parameter values were invalid: " + what);
  }
}
