package io.imageshare.catalog.requests;

import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The paths of patches: JSON pointers of one level, such as {@code /name}. */
final class PatchPath {
  private static final Pattern NO_PLAIN_NAME = Pattern.compile("/|~(?![01])");

  private PatchPath() {}

  /** The name of the attribute at that path; refused as malformed if it is none. */
  static String attribute(JsonNode path) {
    String pointer = path.isString() ? path.stringValue() : "";
    String name = pointer.startsWith("/") ? pointer.substring(1) : "";
    if (name.isEmpty() || NO_PLAIN_NAME.matcher(name).find()) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
    return name.replace("~1", "/").replace("~0", "~");
  }
}
