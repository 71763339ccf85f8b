package io.imageshare.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events of an HTTP API, payload format 2.0, as the tests need them. */
public final class Events {
  private final ObjectNode event = Json.object();

  private Events(String routeKey) {
    event.put("version", "2.0").put("routeKey", routeKey).put("rawQueryString", "");
    event.putObject("headers");
    event.putObject("requestContext").put("requestId", "request-1");
  }

  public static Events of(String routeKey) {
    return new Events(routeKey);
  }

  public Events header(String name, String value) {
    event.withObject("/headers").put(name, value);
    return this;
  }

  public Events query(String raw) {
    event.put("rawQueryString", raw);
    return this;
  }

  public Events path(String name, String value) {
    event.withObject("/pathParameters").put(name, value);
    return this;
  }

  public Events claim(String name, String value) {
    event.withObject("/requestContext/authorizer/jwt/claims").put(name, value);
    return this;
  }

  public Events claim(String name, JsonNode value) {
    event.withObject("/requestContext/authorizer/jwt/claims").set(name, value);
    return this;
  }

  public Events body(String body) {
    event.put("body", body).put("isBase64Encoded", false);
    return this;
  }

  public Events base64Body(String body) {
    event.put("body", body).put("isBase64Encoded", true);
    return this;
  }

  /** The event with one of its fields replaced or removed. */
  public Events field(String name, JsonNode value) {
    event.set(name, value);
    return this;
  }

  public Events without(String name) {
    event.remove(name);
    return this;
  }

  public InputStream stream() {
    return stream(Json.write(event));
  }

  public Request request() {
    return Request.read(stream());
  }

  public static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
