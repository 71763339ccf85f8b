package io.imageshare.admit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A route and the function that answers it.
 *
 * @param function as it is invoked
 * @param routeKey method and path pattern, such as {@code GET /v2/images/{image_id}}
 */
record Target(String function, String routeKey) {

  /**
   * The path parameters, as they stand in the path, of a request that is one of this route; empty
   * if it is none.
   */
  Optional<Map<String, String>> match(String method, String path) {
    List<String> pattern = segments(routeKey.substring(routeKey.indexOf(' ') + 1));
    List<String> asked = segments(path);
    if (!routeKey.startsWith(method + " ") || pattern.size() != asked.size()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new HashMap<>();
    for (int place = 0; place < pattern.size(); place++) {
      if (isParameter(pattern.get(place))) {
        parameters.put(name(pattern.get(place)), asked.get(place));
      } else if (!pattern.get(place).equals(asked.get(place))) {
        return Optional.empty();
      }
    }
    return parameters.containsValue("") ? Optional.empty() : Optional.of(parameters);
  }

  /** How many of the pattern's segments are parameters: the fewer, the better it matches. */
  long parameters() {
    return segments(routeKey).stream().filter(Target::isParameter).count();
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  private static boolean isParameter(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  private static String name(String parameter) {
    return parameter.substring(1, parameter.length() - 1);
  }
}
