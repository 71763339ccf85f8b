package io.imageshare.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.domain.Refusal;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the events of an HTTP API of API Gateway, payload format 2.0. */
final class EventReader {
  private EventReader() {}

  /** The event as JSON; refused if it is none. */
  static JsonNode json(InputStream in) {
    try {
      return Json.read(in);
    } catch (JacksonException malformed) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
  }

  static Request read(JsonNode event) {
    JsonNode context = event.path("requestContext");
    return new Request(
        text(event.path("routeKey")),
        text(context.path("requestId")),
        strings(event.path("pathParameters"), Function.identity(), EventReader::pathParameter),
        query(event),
        strings(event.path("headers"), name -> name.toLowerCase(Locale.ROOT), Function.identity()),
        claims(context.path("authorizer")),
        body(event));
  }

  /**
   * A path parameter, which comes decoded (docs/decisions/paths.md). What can't be decoded comes
   * with U+FFFD in its place.
   */
  private static String pathParameter(String decoded) {
    if (!Texts.isWhole(decoded)) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
    return decoded;
  }

  /**
   * The raw query string tells repeated parameters from values with commas, which the event's own
   * map of parameters joins.
   */
  private static Map<String, List<String>> query(JsonNode event) {
    JsonNode raw = event.path("rawQueryString");
    if (raw.isString()) {
      return PercentDecoder.query(raw.stringValue());
    }
    Map<String, List<String>> query = new LinkedHashMap<>();
    strings(event.path("queryStringParameters"), Function.identity(), Function.identity())
        .forEach((name, value) -> query.put(name, List.of(value)));
    return query;
  }

  /**
   * A JWT authorizer puts the claims under {@code jwt}, a function of our own under {@code lambda}.
   */
  private static Map<String, JsonNode> claims(JsonNode authorizer) {
    JsonNode jwt = authorizer.path("jwt").path("claims");
    Map<String, JsonNode> claims = new HashMap<>();
    (jwt.isObject() ? jwt : authorizer.path("lambda"))
        .properties()
        .forEach(claim -> claims.put(claim.getKey(), claim.getValue()));
    return claims;
  }

  private static Body body(JsonNode event) {
    String body = text(event.path("body"));
    if (!event.path("isBase64Encoded").asBoolean(false)) {
      return new Body(body.getBytes(UTF_8));
    }
    try {
      return new Body(Base64.getDecoder().decode(body));
    } catch (IllegalArgumentException malformed) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
  }

  private static Map<String, String> strings(
      JsonNode object, Function<String, String> name, Function<String, String> value) {
    Map<String, String> strings = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      if (entry.getValue().isString()) {
        strings.put(name.apply(entry.getKey()), value.apply(entry.getValue().stringValue()));
      }
    }
    return strings;
  }

  private static String text(JsonNode node) {
    return node.isString() ? node.stringValue() : "";
  }
}
