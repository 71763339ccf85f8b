package io.imageshare.local.contract;

import java.util.Map;
import java.util.TreeMap;

/**
 * An answer that was given.
 *
 * @param status the HTTP status
 * @param headers by their names, in any case
 * @param body empty text for none
 */
public record GivenAnswer(int status, Map<String, String> headers, String body) {
  public GivenAnswer {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
  }

  /** Whether the request was carried out. */
  boolean isSuccess() {
    return status < 400;
  }
}
