package io.imageshare.http;

import io.imageshare.domain.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The body of a request as it was sent. */
public final class Body {
  private final byte[] bytes;

  /** A body of those bytes, which nobody changes any more. */
  Body(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The body as it was sent, for what depends on each of its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The body as JSON; refused if it is none. */
  public JsonNode json() {
    if (bytes.length == 0) {
      throw new RefusedException(Refusal.EMPTY_BODY);
    }
    try {
      return Json.read(bytes);
    } catch (JacksonException malformed) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
  }

  /** The body as a JSON object; refused if it is none. */
  public Fields fields() {
    return Fields.of(json());
  }
}
