package io.imageshare.list.filters;

import io.imageshare.domain.Image;
import io.imageshare.list.paging.Parameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Admits images that show certain values: what every parameter asks for that has no meaning of its
 * own, such as {@code min_disk=20} or a property of the owner's.
 *
 * <p>Source: Image API v2, list images.
 */
final class FieldFilter {
  private FieldFilter() {}

  /**
   * The filter of all parameters but those.
   *
   * @param form how an image is shown in the caller's dialect
   */
  static Predicate<Image> of(
      Parameters parameters, Set<String> others, Function<Image, ObjectNode> form) {
    Map<String, String> wanted = new HashMap<>();
    parameters.values().keySet().stream()
        .filter(name -> !others.contains(name))
        .forEach(name -> parameters.one(name).ifPresent(value -> wanted.put(name, value)));
    return wanted.isEmpty() ? image -> true : image -> shows(form.apply(image), wanted);
  }

  private static boolean shows(ObjectNode image, Map<String, String> wanted) {
    return wanted.entrySet().stream()
        .allMatch(field -> isText(image.path(field.getKey()), field.getValue()));
  }

  private static boolean isText(JsonNode value, String text) {
    return value.isValueNode() && !value.isNull() && value.asString("").equals(text);
  }
}
