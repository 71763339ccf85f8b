package io.imageshare.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The claims of a token that API Gateway has checked. */
final class Claims {
  /** What can stand between the words of a list. */
  private static final String BETWEEN = " ,\t\n\u000b\f\r";

  private final Map<String, JsonNode> claims;

  Claims(Map<String, JsonNode> claims) {
    this.claims = claims;
  }

  /** The claim's text; empty if the claim is absent. */
  Optional<String> text(String name) {
    return Optional.ofNullable(claims.get(name)).map(claim -> claim.asString(""));
  }

  /**
   * The claim's items; empty if the claim is absent, an empty list if it has none.
   *
   * <p>API Gateway hands a list over as one string, {@code [a b c]}; a list of our own authorizer
   * is JSON, as itself or as a string; scopes are words between spaces (RFC 8693, section 4.2).
   */
  Optional<List<String>> list(String name) {
    return Optional.ofNullable(claims.get(name)).map(Claims::items);
  }

  private static List<String> items(JsonNode claim) {
    if (claim.isArray()) {
      return claim.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
    }
    String text = claim.isString() ? claim.stringValue().strip() : "";
    if (!text.startsWith("[") || !text.endsWith("]")) {
      return words(text);
    }
    String inside = text.substring(1, text.length() - 1);
    return inside.indexOf('"') < 0 ? words(inside) : strings(text, inside);
  }

  private static List<String> strings(String json, String otherwise) {
    try {
      return items(Json.read(json));
    } catch (JacksonException notJson) {
      return words(otherwise);
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer rest = new StringTokenizer(text, BETWEEN);
    while (rest.hasMoreTokens()) {
      words.add(rest.nextToken());
    }
    return words;
  }
}
