package io.imageshare.local.table;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * What a call is answered.
 *
 * @param status of HTTP
 */
record Answer(int status, String json) {
  static final String TYPE = "application/x-amz-json-1.0";

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;

  static Answer of(JsonNode json) {
    return new Answer(OK, json.toString());
  }

  static Answer of(Refused refused) {
    return new Answer(BAD_REQUEST, refused.body());
  }

  /** What is sent. */
  byte[] bytes() {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
