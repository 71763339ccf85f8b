package io.imageshare.local.identity;

import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpContent;
import io.imageshare.local.http.Unread;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The errors of the identity service. */
enum IdentityError {
  /** The body isn't what is expected. */
  BAD_REQUEST(400, "Bad Request"),

  /** Nobody known is asking. */
  UNAUTHORIZED(401, "Unauthorized"),

  /** The caller may not do that. */
  FORBIDDEN(403, "Forbidden"),

  /** There is no such thing, or no such path. */
  NOT_FOUND(404, "Not Found"),

  /** There is another thing of that name. */
  CONFLICT(409, "Conflict"),

  /** The body takes too long. */
  TIMEOUT(408, "Request Timeout"),

  /** The body is larger than a request of this service ever is. */
  TOO_LARGE(413, "Request Entity Too Large"),

  /** There is no memory for the body. */
  UNAVAILABLE(503, "Service Unavailable");

  private static final JsonMapper JSON = new JsonMapper();

  private final int status;
  private final String title;

  IdentityError(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The answer to a request whose body isn't taken. */
  static HttpAnswer of(Unread why) {
    return switch (why) {
      case TOO_LARGE -> TOO_LARGE.answer("The request is too large.");
      case TOO_SLOW -> TIMEOUT.answer("The request took too long to come.");
      case NO_ROOM -> UNAVAILABLE.answer("There is no memory for the request: try again.");
    };
  }

  HttpAnswer answer(String message) {
    ObjectNode body = JSON.createObjectNode();
    body.putObject("error").put("code", status).put("title", title).put("message", message);
    return HttpAnswer.json(status, HttpContent.of(JSON.writeValueAsBytes(body)));
  }

  /** The same to be thrown. */
  IdentityException because(String message) {
    return new IdentityException(this, message);
  }
}
