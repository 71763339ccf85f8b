package io.imageshare.local.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of an object in a request. Those that nobody has asked for in the end are unknown
 * here, and the request is refused.
 */
final class Fields {
  private final JsonNode object;
  private final Set<String> unread;

  private Fields(JsonNode object) {
    this.object = object;
    this.unread = new LinkedHashSet<>(object.propertyNames());
  }

  /** What the reader makes of the object, of which it has to read all members. */
  static <T> T all(JsonNode object, Function<Fields, T> reader) {
    if (!object.isObject()) {
      throw Refused.validation("not an object: " + object);
    }
    Fields fields = new Fields(object);
    T read = reader.apply(fields);
    if (!fields.unread.isEmpty()) {
      throw Refused.validation("not known to the table's double: " + fields.unread);
    }
    return read;
  }

  /** The member; null if it is missing. */
  @Nullable JsonNode nodeOrNull(String name) {
    unread.remove(name);
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  JsonNode node(String name) {
    JsonNode value = nodeOrNull(name);
    if (value == null) {
      throw Refused.validation(name + " is missing");
    }
    return value;
  }

  @Nullable String textOrNull(String name) {
    JsonNode value = nodeOrNull(name);
    if (value == null) {
      return null;
    }
    if (!value.isString()) {
      throw Refused.validation(name + " is not a string");
    }
    return value.stringValue();
  }

  String text(String name) {
    String value = textOrNull(name);
    if (value == null) {
      throw Refused.validation(name + " is missing");
    }
    return value;
  }

  /** One of those texts; the first if it is missing. */
  String oneOf(String name, String... known) {
    String value = textOrNull(name);
    if (value == null) {
      return known[0];
    }
    if (!List.of(known).contains(value)) {
      throw Refused.validation(name + " not known to the table's double: " + value);
    }
    return value;
  }

  /** The flag; false if it is missing. */
  boolean flag(String name) {
    return flag(name, false);
  }

  boolean flag(String name, boolean otherwise) {
    JsonNode value = nodeOrNull(name);
    return value == null ? otherwise : value.booleanValue();
  }

  /** A number from one on; the largest there is if it is missing. */
  int most(String name) {
    JsonNode value = nodeOrNull(name);
    if (value == null) {
      return Integer.MAX_VALUE;
    }
    if (value.intValue() < 1) {
      throw Refused.validation(name + " has to be at least 1");
    }
    return value.intValue();
  }

  /** What the reader makes of each element of a list. */
  <T> List<T> list(String name, Function<Fields, T> reader) {
    List<T> all = new ArrayList<>();
    node(name).forEach(element -> all.add(all(element, reader)));
    return all;
  }
}
