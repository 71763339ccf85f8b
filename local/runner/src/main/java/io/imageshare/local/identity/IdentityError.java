package io.imageshare.local.identity;

import io.imageshare.local.http.Answer;
import io.imageshare.local.http.Content;
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

  /** The body is larger than a request of this service ever is. */
  TOO_LARGE(413, "Request Entity Too Large");

  private static final JsonMapper JSON = new JsonMapper();

  private final int status;
  private final String title;

  IdentityError(int status, String title) {
    this.status = status;
    this.title = title;
  }

  Answer answer(String message) {
    ObjectNode body = JSON.createObjectNode();
    body.putObject("error").put("code", status).put("title", title).put("message", message);
    return Answer.json(status, Content.of(JSON.writeValueAsBytes(body)));
  }

  /** The same to be thrown. */
  IdentityException because(String message) {
    return new IdentityException(this, message);
  }
}
