package io.imageshare.admit;

import io.imageshare.admit.signing.AccessKey;
import io.imageshare.admit.signing.SignedRequest;
import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event of an HTTP API, payload format 2.0, whose request is signed.
 *
 * @param json as it came
 * @param request as it is read by every function
 */
record SignedEvent(ObjectNode json, Request request) {

  /** Reads the event; refused as malformed if it is none. */
  static SignedEvent read(InputStream in) {
    JsonNode event = Request.json(in);
    Request request = Request.read(event);
    if (event instanceof ObjectNode json) {
      return new SignedEvent(json, request);
    }
    throw new RefusedException(Refusal.MALFORMED_REQUEST);
  }

  String method() {
    return json.path("requestContext").path("http").path("method").asString("");
  }

  /** The path, decoded in spite of its name (docs/decisions/paths.md). */
  String path() {
    return json.path("rawPath").asString("");
  }

  /** What the signature covers. */
  SignedRequest signed() {
    return SignedRequest.of(
        method(),
        List.of(path().split("/", -1)),
        request.query(),
        request.headers(),
        request.body().bytes());
  }

  /** The event that the function of the route gets, as if a token had been checked. */
  ObjectNode admitted(Targets.Match match, AccessKey key) {
    ObjectNode event = json.deepCopy();
    String routeKey = match.target().routeKey();
    event.put("routeKey", routeKey);
    ObjectNode parameters = event.putObject("pathParameters");
    match.pathParameters().forEach(parameters::put);
    ObjectNode context = event.withObjectProperty("requestContext");
    context.put("routeKey", routeKey);
    // Whatever stood there was not checked by anybody.
    context.putObject("authorizer").putObject("jwt").set("claims", key.claims());
    return event;
  }
}
