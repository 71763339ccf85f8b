package io.imageshare.admit.signing;

import io.imageshare.http.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request whose signature is to be checked.
 *
 * @param method such as {@code POST}
 * @param path the segments between its slashes, decoded; the first one, before the root, is empty
 * @param query decoded: each name with its values
 * @param headers by their names in lower case
 * @param bodyHash the SHA-256 of the body as it was sent, hexadecimal
 */
public record SignedRequest(
    String method,
    List<String> path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    String bodyHash) {

  /** A request with that body. */
  public static SignedRequest of(
      String method,
      List<String> path,
      Map<String, List<String>> query,
      Map<String, String> headers,
      byte[] body) {
    return new SignedRequest(method, path, query, headers, Sha256.hex(body));
  }

  /** The header of that name, in any case; empty if there is none. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Whether the request says that it is signed. */
  public static boolean isSigned(Map<String, String> headers) {
    return headers.getOrDefault("authorization", "").startsWith(Authorization.ALGORITHM);
  }
}
