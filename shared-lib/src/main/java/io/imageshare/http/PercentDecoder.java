package io.imageshare.http;

import io.imageshare.domain.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes the percent-encoded query of a URL; refuses what is malformed or no UTF-8. */
final class PercentDecoder {
  private PercentDecoder() {}

  /** A query string: each name with its values in the order given. */
  static Map<String, List<String>> query(String encoded) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        query.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return query;
  }

  private static String decode(String encoded) {
    try {
      return Optional.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8))
          .filter(Texts::isWhole)
          .orElseThrow(IllegalArgumentException::new);
    } catch (IllegalArgumentException malformed) {
      throw new RefusedException(Refusal.MALFORMED_REQUEST);
    }
  }
}
