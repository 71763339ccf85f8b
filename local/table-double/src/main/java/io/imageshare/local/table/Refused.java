package io.imageshare.local.table;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A call that is answered by an error. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String OWN = "com.amazonaws.dynamodb.v20120810#";
  private static final String VALIDATION = "com.amazon.coral.validate#ValidationException";

  private final String body;

  private Refused(String message, ObjectNode body) {
    super(message);
    this.body = body.toString();
  }

  /** The request is wrong, or not one that is known here. */
  static Refused validation(String message) {
    return new Refused(message, body(VALIDATION, message));
  }

  static Refused of(String code, String message) {
    return new Refused(message, body(OWN + code, message));
  }

  /** One that tells more than a message. */
  static Refused of(String code, String message, String name, JsonNode more) {
    ObjectNode body = body(OWN + code, message);
    body.set(name, more);
    return new Refused(message, body);
  }

  /** What is sent. */
  String body() {
    return body;
  }

  private static ObjectNode body(String type, String message) {
    ObjectNode body = Json.object();
    body.put("__type", type);
    // Some errors have it in small letters and some don't; the SDK reads either.
    return body.put("message", message);
  }
}
