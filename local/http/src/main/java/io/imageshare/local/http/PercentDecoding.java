package io.imageshare.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Decodes percent-encoded text; U+FFFD stands for what is malformed and for what is no UTF-8. */
public final class PercentDecoding {
  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private PercentDecoding() {}

  /** The text of a path, in which a plus sign is a plus sign. */
  public static String path(String encoded) {
    return encoded.indexOf('%') < 0 ? encoded : decode(encoded.replace("+", "%2B"));
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
        parameters.computeIfAbsent(decode(name), key -> new ArrayList<>()).add(decode(value));
      }
    }
    return parameters;
  }

  private static String decode(String encoded) {
    return URLDecoder.decode(MALFORMED.matcher(encoded).replaceAll("\ufffd"), UTF_8);
  }
}
