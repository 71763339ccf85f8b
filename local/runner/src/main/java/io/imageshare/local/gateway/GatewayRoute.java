package io.imageshare.local.gateway;

import io.imageshare.local.functions.LocalFunction;

/**
 * A route of the API.
 *
 * @param method in capitals; {@value #ANY} for all
 * @param path such as {@code /v2/images/{image_id}}
 * @param needsToken whether the caller's token is checked
 * @param function what answers
 */
public record GatewayRoute(String method, String path, boolean needsToken, LocalFunction function) {
  /** What stands for all methods. */
  public static final String ANY = "ANY";

  /** The key by which functions tell routes from each other. */
  String key() {
    return method + " " + path;
  }

  boolean takesAnyMethod() {
    return method.equals(ANY);
  }

  boolean takes(String other) {
    return takesAnyMethod() || method.equals(other);
  }
}
