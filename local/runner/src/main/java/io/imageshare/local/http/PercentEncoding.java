package io.imageshare.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decodes percent-encoded text; what is malformed stays as it is. */
public final class PercentEncoding {
  private PercentEncoding() {}

  /** The text of a path, in which a plus sign is a plus sign. */
  public static String path(String encoded) {
    return encoded.indexOf('%') < 0 ? encoded : decode(encoded.replace("+", "%2B"), encoded);
  }

  /** The same of each value. */
  public static Map<String, String> values(Map<String, String> encoded) {
    Map<String, String> decoded = new LinkedHashMap<>();
    encoded.forEach((name, value) -> decoded.put(name, path(value)));
    return decoded;
  }

  /** The parameters of a query string, each with its values in the order given. */
  static Map<String, List<String>> query(String encoded) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters
            .computeIfAbsent(decode(name, name), key -> new ArrayList<>())
            .add(decode(value, value));
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
