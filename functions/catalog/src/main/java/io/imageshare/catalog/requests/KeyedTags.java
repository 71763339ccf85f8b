package io.imageshare.catalog.requests;

import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Tags as the Image Management Service has them, a key and a value each: {@code key=value} among
 * the tags of an image, by which its lists find them.
 */
final class KeyedTags {
  private KeyedTags() {}

  /** The tags of a list such as {@code [{"key":"os","value":"linux"}]}, each once. */
  static List<String> of(JsonNode list) {
    return AttributeValues.each(list, KeyedTags::tag);
  }

  private static String tag(JsonNode tag) {
    String key = tag.path("key").asString("");
    if (key.isEmpty() || key.indexOf('=') >= 0) {
      throw new RefusedException(Refusal.INVALID_ATTRIBUTE);
    }
    return AttributeValues.tag(key + "=" + tag.path("value").asString(""));
  }
}
