package io.imageshare.catalog.requests;

import io.imageshare.domain.Refusal;
import io.imageshare.http.KeyedTag;
import io.imageshare.http.RefusedException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Tags of a key and a value each, as the Image Management Service has them in bodies. */
final class KeyedTags {
  private KeyedTags() {}

  /**
   * The tags of a list such as {@code [{"key":"os","value":"linux"}]}; refused if a key stands
   * there twice.
   */
  static List<KeyedTag> of(JsonNode list) {
    List<KeyedTag> tags = new ArrayList<>();
    list.forEach(tag -> tags.add(one(tag)));
    if (!list.isArray() || tags.stream().map(KeyedTag::key).distinct().count() < tags.size()) {
      throw new RefusedException(Refusal.INVALID_ATTRIBUTE);
    }
    return tags;
  }

  /** One of them; refused if its key is missing or couldn't be told from its value. */
  static KeyedTag one(JsonNode tag) {
    KeyedTag read = new KeyedTag(key(tag), value(tag.path("value")));
    AttributeValues.tag(read.text());
    return read;
  }

  private static String value(JsonNode value) {
    return value.isMissingNode() || value.isNull()
        ? ""
        : AttributeValues.text(value, AttributeValues.MAX_LABEL_LENGTH);
  }

  /** The key of one of them, whatever its value. */
  static String key(JsonNode tag) {
    return key(AttributeValues.text(tag.path("key"), AttributeValues.MAX_LABEL_LENGTH));
  }

  /** The key; refused if it can't be one. */
  static String key(String key) {
    if (key.indexOf(KeyedTag.SEPARATOR) >= 0) {
      throw new RefusedException(Refusal.INVALID_ATTRIBUTE);
    }
    return AttributeValues.tag(key);
  }
}
