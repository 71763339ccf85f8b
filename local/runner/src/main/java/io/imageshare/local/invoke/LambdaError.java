package io.imageshare.local.invoke;

import io.imageshare.local.http.HttpAnswer;
import io.imageshare.local.http.HttpContent;
import io.imageshare.local.http.Unread;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The errors of Lambda's API, with their statuses. */
enum LambdaError {
  /** There is no such function, or no such version of it. */
  RESOURCE_NOT_FOUND("ResourceNotFoundException", 404),

  /** The event is no JSON. */
  INVALID_REQUEST_CONTENT("InvalidRequestContentException", 400),

  /** A header or the like has a value that it can't have. */
  INVALID_PARAMETER("InvalidParameterValueException", 400),

  /** The event is larger than a function takes. */
  REQUEST_TOO_LARGE("RequestTooLargeException", 413),

  /** The event takes too long to come. */
  REQUEST_TIMEOUT("RequestTimeoutException", 408),

  /** There is no memory for the event. */
  NO_MEMORY("ServiceException", 503),

  /** It is no call of a function. */
  UNKNOWN_OPERATION("UnknownOperationException", 404);

  private static final JsonMapper JSON = new JsonMapper();

  private final String code;
  private final int status;

  LambdaError(String code, int status) {
    this.code = code;
    this.status = status;
  }

  /** The answer to a call whose event isn't taken. */
  static HttpAnswer of(Unread why) {
    return switch (why) {
      case TOO_LARGE ->
          REQUEST_TOO_LARGE.answer(
              "Request must be smaller than 6291456 bytes for the InvokeFunction operation");
      case TOO_SLOW -> REQUEST_TIMEOUT.answer("The event took too long to come.");
      case NO_ROOM -> NO_MEMORY.answer("There is no memory for the event: try again.");
    };
  }

  HttpAnswer answer(String message) {
    ObjectNode body = JSON.createObjectNode();
    // The SDKs don't agree about how the field is written.
    body.put("Type", "User").put("Message", message).put("message", message);
    return HttpAnswer.json(status, HttpContent.of(JSON.writeValueAsBytes(body)))
        .with("X-Amzn-ErrorType", code);
  }
}
