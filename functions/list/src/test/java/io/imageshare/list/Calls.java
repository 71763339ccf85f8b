package io.imageshare.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.domain.ProjectId;
import io.imageshare.http.Caller;
import io.imageshare.http.Json;
import io.imageshare.http.Request;
import io.imageshare.lambda.Call;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Requests on their way to an endpoint. */
public final class Calls {
  private final ObjectNode event = Json.object();

  private Calls(String routeKey) {
    event.put("version", "2.0").put("routeKey", routeKey).put("rawQueryString", "");
    event.putObject("headers");
    event.putObject("pathParameters");
    event.putObject("requestContext").put("requestId", "request-1");
  }

  /** A request of that route. */
  public static Calls of(String routeKey) {
    return new Calls(routeKey);
  }

  /** With that query string. */
  public Calls query(String query) {
    event.put("rawQueryString", query);
    return this;
  }

  /** With that path parameter. */
  public Calls path(String name, Object value) {
    event.withObject("/pathParameters").put(name, value.toString());
    return this;
  }

  /** With that header. */
  public Calls header(String name, String value) {
    event.withObject("/headers").put(name, value);
    return this;
  }

  /** From a member of the project. */
  public Call from(ProjectId project) {
    return from(project, false);
  }

  /** From an operator, who has chosen the project. */
  public Call fromOperator(ProjectId project) {
    return from(project, true);
  }

  /** From nobody in particular. */
  public Call fromAnybody() {
    return new Call(request(), Caller.NOBODY, () -> Duration.ofSeconds(1));
  }

  /** The request alone. */
  public Request request() {
    return Request.read(new ByteArrayInputStream(Json.write(event).getBytes(UTF_8)));
  }

  private Call from(ProjectId project, boolean admin) {
    Caller caller = new Caller(Optional.of(project), Set.of(project), true, true, admin, false);
    return new Call(request(), caller, () -> Duration.ofSeconds(1));
  }
}
