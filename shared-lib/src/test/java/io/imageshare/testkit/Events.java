package io.imageshare.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.domain.ProjectId;
import io.imageshare.http.Caller;
import io.imageshare.http.Json;
import io.imageshare.http.Request;
import io.imageshare.lambda.Call;
import io.imageshare.lambda.HttpFunction;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

  public Events path(String name, Object value) {
    event.withObject("/pathParameters").put(name, value.toString());
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

  /**
   * With that body, in which apostrophes stand for quotation marks and each {@code %s} for the next
   * value.
   */
  public Events json(String json, Object... values) {
    String text = json;
    for (Object value : values) {
      text = text.replaceFirst("%s", Matcher.quoteReplacement(value.toString()));
    }
    return body(text.replace('\'', '"'));
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

  /** The call of a member of the project, as it reaches an endpoint. */
  public Call from(ProjectId project) {
    return from(project, false);
  }

  /** The call of an operator who has chosen the project. */
  public Call fromOperator(ProjectId project) {
    return from(project, true);
  }

  /** The call of nobody in particular. */
  public Call fromAnybody() {
    return new Call(request(), Caller.NOBODY, Examples.AMPLE, Examples.NOW);
  }

  private Call from(ProjectId project, boolean admin) {
    Caller caller =
        new Caller(Optional.of(project), Set.of(project), true, true, admin, false, null);
    return new Call(request(), caller, Examples.AMPLE, Examples.NOW);
  }

  /** What the function answers to it in an invocation with time enough. */
  public Answer sentTo(HttpFunction function) {
    return Answer.of(new FakeContext().invoke(function, stream()));
  }
}
