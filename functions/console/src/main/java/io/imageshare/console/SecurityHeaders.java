package io.imageshare.console;

import io.imageshare.http.Response;
import java.util.Map;
import java.util.TreeSet;

/** The headers that tell a browser what the page may do, which is little. */
record SecurityHeaders(String contentSecurityPolicy) {
  private static final Map<String, String> FIXED =
      Map.of(
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff");

  /**
   * Scripts and styles are files of the page's own; it speaks to its API, to those of other regions
   * and to the issuer of tokens. No text can become markup but by the templates of lit-html.
   */
  static SecurityHeaders of(ConsoleSettings settings) {
    TreeSet<String> origins = new TreeSet<>(settings.issuerOrigins());
    settings.endpoints().values().forEach(url -> origins.add(WebAddress.origin(url)));
    String connections = String.join(" ", origins);
    return new SecurityHeaders(
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src " + ("'self' " + connections).strip(),
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types lit-html"));
  }

  /** The answer with these headers. */
  Response on(Response response) {
    Response secured = response.with("Content-Security-Policy", contentSecurityPolicy);
    for (Map.Entry<String, String> header : FIXED.entrySet()) {
      secured = secured.with(header.getKey(), header.getValue());
    }
    return secured;
  }
}
