package io.imageshare.http;

import tools.jackson.databind.node.ObjectNode;

/** Answers in the form that API Gateway takes from a function, payload format 2.0. */
public final class ResponseEvent {
  /** A function answers with 6 MB at most, of which this leaves something for further headers. */
  private static final int MOST_BYTES = 6_000_000;

  /** More than any character of a body takes. */
  private static final int BYTES_OF_CHARACTER = 6;

  private ResponseEvent() {}

  /** The answer in that form. */
  public static byte[] of(Response response) {
    ObjectNode event = Json.object();
    event.put("statusCode", response.status());
    ObjectNode headers = event.putObject("headers");
    response.headers().forEach(headers::put);
    Content body = response.body();
    event.put("isBase64Encoded", body != null && body.base64());
    if (body != null) {
      headers.put("Content-Type", body.type());
      event.put("body", body.text());
    }
    return Json.bytes(event);
  }

  /** Whether a function can't answer with so much. */
  public static boolean isTooLarge(Response response) {
    Content body = response.body();
    return body != null
        && body.text().length() > MOST_BYTES / BYTES_OF_CHARACTER
        && of(response).length > MOST_BYTES;
  }
}
