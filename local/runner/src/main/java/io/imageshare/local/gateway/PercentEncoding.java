package io.imageshare.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Decodes percent-encoded text; what is malformed stays as it is. */
final class PercentEncoding {
  private PercentEncoding() {}

  /** The text of a path, in which a plus sign is a plus sign. */
  static String path(String encoded) {
    return encoded.indexOf('%') < 0 ? encoded : decode(encoded.replace("+", "%2B"), encoded);
  }

  /** The same of each value. */
  static Map<String, String> values(Map<String, String> encoded) {
    Map<String, String> decoded = new LinkedHashMap<>();
    encoded.forEach((name, value) -> decoded.put(name, path(value)));
    return decoded;
  }

  /** The parameters of a query string; those that come more than once joined by commas. */
  static Map<String, String> query(String encoded) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters.merge(
            decode(name, name), decode(value, value), (before, next) -> before + "," + next);
      }
    }
    return parameters;
  }

  private static String decode(String encoded, String otherwise) {
    try {
      return URLDecoder.decode(encoded, UTF_8);
    } catch (IllegalArgumentException malformed) {
      return otherwise;
    }
  }
}
