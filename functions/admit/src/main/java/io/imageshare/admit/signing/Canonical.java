package io.imageshare.admit.signing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The form in which a request is signed, the same whatever was done to it on its way: method, path,
 * query, signed headers, their names, and the hash of the body, a line each.
 */
final class Canonical {
  private Canonical() {}

  /**
   * The form of the request; empty if a header that is signed is missing.
   *
   * @param body what stands for the body
   */
  static Optional<String> form(SignedRequest request, List<String> signedHeaders, String body) {
    if (!request.headers().keySet().containsAll(signedHeaders)) {
      return Optional.empty();
    }
    String headers =
        signedHeaders.stream()
            .map(name -> name + ":" + request.headers().getOrDefault(name, "").strip() + "\n")
            .collect(Collectors.joining());
    return Optional.of(
        String.join(
            "\n",
            request.method(),
            path(request.path()),
            query(request.query()),
            headers,
            String.join(";", signedHeaders),
            body));
  }

  /** Each segment encoded, with a slash at the end. */
  private static String path(List<String> segments) {
    String encoded =
        segments.stream().map(PercentEncoding::encoded).collect(Collectors.joining("/"));
    return encoded.endsWith("/") ? encoded : encoded + "/";
  }

  /** Each name and value encoded, sorted by the encoded name and then by the value. */
  private static String query(Map<String, List<String>> query) {
    List<String> pairs = new ArrayList<>();
    for (String name : query.keySet().stream().sorted().toList()) {
      List<String> values = new ArrayList<>(query.getOrDefault(name, List.of()));
      Collections.sort(values);
      values.forEach(
          value -> pairs.add(PercentEncoding.encoded(name) + "=" + PercentEncoding.encoded(value)));
    }
    return String.join("&", pairs);
  }
}
