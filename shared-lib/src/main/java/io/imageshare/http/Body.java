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

  /** Whether nothing was sent. */
  boolean isEmpty() {
    return bytes.length == 0;
  }

  /** The body as JSON; refused if it is none. */
  public JsonNode json() {
    if (bytes.length == 0) {
      throw new RefusedException(Refusal.EMPTY_BODY);
    }
    // The parser would take what is longer in UTF-8 than it has to be.
    if (isOfOtherEncoding() || !Texts.areUtf8(bytes)) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
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

  /**
   * Whether it is in UTF-16 or UTF-32, which the parser would take too: JSON is exchanged in UTF-8
   * (RFC 8259, section 8.1), in which none of its bytes is zero.
   */
  private boolean isOfOtherEncoding() {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }
}
