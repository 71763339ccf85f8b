package io.imageshare.admit.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Percent-encoding in its strictest form: all but letters, digits and {@code -._~} (RFC 3986). */
final class PercentEncoding {
  private PercentEncoding() {}

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
