package io.imageshare.local.table;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Requests and answers as JSON. */
final class Json {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  private Json() {}

  /** Throws a {@code JacksonException} if it isn't JSON. */
  static JsonNode read(byte[] text) {
    return MAPPER.readTree(text);
  }

  /** In the same order for all that is equal. */
  static byte[] writeSorted(JsonNode json) {
    return SORTED.writeValueAsBytes(json);
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
