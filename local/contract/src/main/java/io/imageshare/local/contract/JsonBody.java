package io.imageshare.local.contract;

import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Bodies, as the media types of the contract have them. */
final class JsonBody {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonBody() {}

  /** The media type of a header, without parameters. */
  static String mediaType(String contentType) {
    return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** What of the body isn't as the media type has it; nothing if it says nothing of bodies. */
  static List<String> errors(String body, Place mediaType, Schemas schemas) {
    Place schema = mediaType.child("schema");
    if (!schema.exists()) {
      return List.of();
    }
    try {
      return schemas.errors(schema, JSON.readTree(body));
    } catch (JacksonException malformed) {
      return List.of("it is no JSON: " + malformed.getOriginalMessage());
    }
  }
}
