package io.imageshare.local.http;

import java.util.List;
import java.util.Map;

/**
 * A request as it came.
 *
 * @param method in capitals, as it was sent
 * @param path percent-encoded as it was sent
 * @param query what followed the first question mark, percent-encoded; empty text for nothing
 * @param protocol such as {@code HTTP/1.1}
 * @param headers by their names in lower case; repeated ones joined by commas, cookies by {@code ;}
 * @param body whole, however it was sent; nothing as long as it was not read
 * @param peer the address that it came from
 */
public record HttpRequest(
    String method,
    String path,
    String query,
    String protocol,
    Map<String, String> headers,
    HttpContent body,
    String peer) {

  /** The parameters of the query, decoded, each with its values in the order given. */
  public Map<String, List<String>> parameters() {
    return PercentDecoding.query(query);
  }

  /** The header of that name in lower case; empty text if there is none. */
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The same request with that body. */
  HttpRequest with(HttpContent read) {
    return new HttpRequest(method, path, query, protocol, headers, read, peer);
  }
}
