package io.imageshare.rules.cloud;

import io.imageshare.testkit.Answer;
import io.imageshare.testkit.FakeContext;
import java.util.List;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request on its way to its function: the sample event of its route, with what is told here. */
public final class Call {
  private static final JsonMapper JSON = new JsonMapper();

  private final Cloud cloud;
  private final ObjectNode event;

  private Call(Cloud cloud, ObjectNode event) {
    this.cloud = cloud;
    this.event = event;
  }

  /** The sample event as it is. */
  static Call sample(Cloud cloud, String routeKey) {
    return new Call(cloud, SampleEvents.of(routeKey));
  }

  /** A request of that project's without what only the sample says. */
  static Call of(Cloud cloud, String routeKey, String project) {
    Call call = sample(cloud, routeKey);
    call.event.put("rawQueryString", "").remove("queryStringParameters");
    call.event.withObjectProperty("headers").remove(List.of("idempotency-key", "x-project-id"));
    call.isFrom(project);
    return call.without("scope").without("projects");
  }

  private void isFrom(String project) {
    JsonNode claims = event.path("requestContext").path("authorizer").path("jwt").path("claims");
    if (claims instanceof ObjectNode known) {
      known.put("project_id", project).put("region", cloud.region());
    }
  }

  /** With that path parameter. */
  public Call path(String name, Object value) {
    event.withObjectProperty("pathParameters").put(name, value.toString());
    return this;
  }

  /** With that query string. */
  public Call query(String query) {
    event.put("rawQueryString", query);
    return this;
  }

  /** With that header, its name in lower case as API Gateway hands it over. */
  public Call header(String name, String value) {
    event.withObjectProperty("headers").put(name, value);
    return this;
  }

  /** With that claim in its token. */
  public Call claim(String name, String value) {
    event
        .withObjectProperty("requestContext")
        .withObjectProperty("authorizer")
        .withObjectProperty("jwt")
        .withObjectProperty("claims")
        .put(name, value);
    return this;
  }

  /** Without that claim in its token. */
  public Call without(String claim) {
    JsonNode claims = event.path("requestContext").path("authorizer").path("jwt").path("claims");
    if (claims instanceof ObjectNode known) {
      known.remove(claim);
    }
    return this;
  }

  /**
   * With that body, in which apostrophes stand for quotation marks and each {@code %s} for the next
   * value.
   */
  public Call body(String json, Object... values) {
    String text = json;
    for (Object value : values) {
      text = text.replaceFirst("%s", Matcher.quoteReplacement(value.toString()));
    }
    event.put("body", text.replace('\'', '"'));
    event.put("isBase64Encoded", false);
    return this;
  }

  /** With that body. */
  public Call body(JsonNode json) {
    event.put("body", JSON.writeValueAsString(json));
    event.put("isBase64Encoded", false);
    return this;
  }

  /** Its route. */
  public String routeKey() {
    return event.path("routeKey").stringValue();
  }

  /** The event that its function gets. */
  public byte[] event() {
    return JSON.writeValueAsBytes(event);
  }

  /** Sends it. */
  public Answer send() {
    return send(cloud.invocation());
  }

  /** Sends it in that invocation of its function. */
  public Answer send(FakeContext invocation) {
    return cloud.send(routeKey(), event(), invocation);
  }
}
