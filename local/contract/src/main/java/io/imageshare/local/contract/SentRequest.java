package io.imageshare.local.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that was sent.
 *
 * @param pathParameters decoded, by their names
 * @param query decoded, each name with its values in the order given
 * @param headers by their names, in any case
 * @param body as it was sent, decoded as UTF-8; empty text for none
 */
public record SentRequest(
    Map<String, String> pathParameters,
    Map<String, List<String>> query,
    Map<String, String> headers,
    String body) {
  public SentRequest {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
  }
}
