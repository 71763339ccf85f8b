package io.imageshare.http;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The items of a token's claim.
 *
 * <p>API Gateway hands a list over as one text, {@code [a b c]}, and an object as {@code map[a:b]}.
 * Who reads an item {@code b c} of such a list as two may take the role {@code project admin} for
 * {@code admin}; so a claim is read in two ways, and what has brackets within is never read.
 */
final class ClaimItems {
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\x0b\\f\\r]+");
  private static final Pattern BETWEEN = Pattern.compile("[ ,\\t\\n\\x0b\\f\\r]+");

  private ClaimItems() {}

  /**
   * Those that can be told apart: of a JSON array, the words between the blanks of a text, as
   * scopes are written (RFC 6749, section 3.3), and the one item of a list that API Gateway has
   * made a text.
   */
  static List<String> exact(JsonNode claim) {
    if (claim.isArray()) {
      return strings(claim);
    }
    String text = text(claim);
    if (!isList(text)) {
      return split(text, BLANKS);
    }
    List<String> items = split(inside(text), BLANKS);
    return items.size() == 1 && text.indexOf('"') < 0 ? items : List.of();
  }

  /** The items and parts of items, as if a list had no items with blanks. */
  static List<String> words(JsonNode claim) {
    if (claim.isArray()) {
      return strings(claim);
    }
    String text = text(claim);
    if (!isList(text)) {
      return split(text, BETWEEN);
    }
    return text.indexOf('"') < 0 ? split(inside(text), BETWEEN) : json(text);
  }

  private static List<String> json(String text) {
    try {
      return strings(Json.read(text));
    } catch (JacksonException notJson) {
      return List.of();
    }
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
  }

  private static String text(JsonNode claim) {
    return claim.isString() ? claim.stringValue().strip() : "";
  }

  private static boolean isList(String text) {
    return text.length() > 1 && text.startsWith("[") && text.endsWith("]");
  }

  private static String inside(String list) {
    return list.substring(1, list.length() - 1);
  }

  private static List<String> split(String text, Pattern between) {
    return text.indexOf('[') >= 0 || text.indexOf(']') >= 0
        ? List.of()
        : Stream.of(between.split(text)).filter(word -> !word.isEmpty()).toList();
  }
}
