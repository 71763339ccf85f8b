package io.imageshare.console;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of web services. */
final class WebAddress {
  private WebAddress() {}

  /** The address without a slash at its end, or empty if it is none of HTTP. */
  static Optional<URI> parse(String text) {
    try {
      URI address = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return Optional.of(address)
          .filter(found -> web && found.getHost() != null && found.getQuery() == null);
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  /** What a browser calls the origin of the address. */
  static String origin(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + address.getHost() + port;
  }
}
