package io.imageshare.http;

import io.imageshare.domain.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** What a request is refused for, as both dialects tell it (R31). */
final class ErrorJson {
  private ErrorJson() {}

  /** The refusal's code and sentence. */
  static ObjectNode of(Refusal refusal) {
    ObjectNode body = Json.object();
    error(refusal, body);
    return body;
  }

  /** The same with the reason of another project (R36) and the image to use instead (R42). */
  static ObjectNode of(RefusedException refused) {
    ObjectNode body = Json.object();
    ObjectNode error = error(refused.refusal(), body);
    refused.reason().ifPresent(reason -> error.put("reason", reason));
    refused.replacement().ifPresent(image -> error.put("replacement", image));
    return body;
  }

  private static ObjectNode error(Refusal refusal, ObjectNode body) {
    return body.putObject("error").put("code", refusal.code()).put("message", refusal.sentence());
  }
}
