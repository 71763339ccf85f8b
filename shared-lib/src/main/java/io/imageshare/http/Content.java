package io.imageshare.http;

import java.util.Base64;
import tools.jackson.databind.JsonNode;

/**
 * The body of an answer.
 *
 * @param type its media type
 * @param text what API Gateway sends, or is to decode and send
 * @param base64 whether it is to be decoded
 */
public record Content(String type, String text, boolean base64) {

  /** The value as JSON. */
  public static Content json(JsonNode value) {
    return new Content("application/json", Json.write(value), false);
  }

  /** Bytes of any kind. */
  public static Content of(String type, byte[] bytes) {
    return new Content(type, Base64.getEncoder().encodeToString(bytes), true);
  }
}
