package io.imageshare.catalog.requests;

import io.imageshare.domain.Refusal;
import io.imageshare.http.KeyedTag;
import io.imageshare.http.RefusedException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Tags of a key and a value each, as the Image Management Service has them in bodies. */
final class KeyedTags {
  private KeyedTags() {}

  /**
   * The tags of a list such as {@code [{"key":"os","value":"linux"}]} as images have them, each
   * once.
   */
  static List<String> of(JsonNode list) {
    return AttributeValues.each(list, tag -> one(tag).text());
  }

  /** One of them; refused if its key is missing or couldn't be told from its value. */
  static KeyedTag one(JsonNode tag) {
    KeyedTag read = new KeyedTag(key(tag), tag.path("value").asString(""));
    AttributeValues.tag(read.text());
    return read;
  }

  /** The key of one of them, whatever its value. */
  static String key(JsonNode tag) {
    return key(tag.path("key").asString(""));
  }

  /** The key; refused if it can't be one. */
  static String key(String key) {
    if (key.indexOf(KeyedTag.SEPARATOR) >= 0) {
      throw new RefusedException(Refusal.INVALID_ATTRIBUTE);
    }
    return AttributeValues.tag(key);
  }
}
