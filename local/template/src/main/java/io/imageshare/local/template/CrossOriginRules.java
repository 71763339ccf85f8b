package io.imageshare.local.template;

import java.util.List;

/**
 * What the HTTP API permits to pages of other origins.
 *
 * @param origins each as {@code https://host}, or with an asterisk at its end for all that begin so
 * @param methods which they may use
 * @param headers which they may send
 * @param exposed which of an answer they may read
 * @param maxAge for how many seconds a browser may rely on it
 */
public record CrossOriginRules(
    List<String> origins,
    List<String> methods,
    List<String> headers,
    List<String> exposed,
    int maxAge) {
  /** What browsers take for an API that says nothing. */
  private static final int DEFAULT_AGE = 5;

  public CrossOriginRules {
    origins = List.copyOf(origins);
    methods = List.copyOf(methods);
    headers = List.copyOf(headers);
    exposed = List.copyOf(exposed);
  }

  static CrossOriginRules read(Properties api) throws TemplateException {
    Properties cors = api.in("CorsConfiguration");
    return new CrossOriginRules(
        cors.texts("AllowOrigins"),
        cors.texts("AllowMethods"),
        cors.texts("AllowHeaders"),
        cors.texts("ExposeHeaders"),
        cors.number("MaxAge", DEFAULT_AGE));
  }

  /** Whether pages of the origin are permitted anything. */
  public boolean permits(String origin) {
    return origins.stream()
        .anyMatch(
            each ->
                each.endsWith("*")
                    ? origin.startsWith(each.substring(0, each.length() - 1))
                    : each.equals(origin));
  }
}
