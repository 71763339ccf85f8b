package io.imageshare.local.template;

/**
 * A route of an HTTP API.
 *
 * @param api the API's name in the template, such as {@code Api}
 * @param method such as {@code GET}; {@value #ANY_METHOD} for the default route
 * @param path with parameters in braces, such as {@code /v2/images/{image_id}}; {@value #DEFAULT}
 *     for whatever has no route of its own
 * @param tokenNeeded whether the API checks a token before it calls the function
 */
public record RouteDefinition(String api, String method, String path, boolean tokenNeeded) {
  /** The path of the default route, and its key. */
  public static final String DEFAULT = "$default";

  /** The method of the default route. */
  public static final String ANY_METHOD = "ANY";

  /**
   * Whether it is a route of its own, which documents and tests tell of: not what is left over, and
   * not HEAD, which is GET without the body.
   */
  public boolean isOfItsOwn() {
    return !path.equals(DEFAULT) && !method.equals("HEAD");
  }

  /** The route key as it is in events, such as {@code GET /v2/images/{image_id}}. */
  public String key() {
    return path.equals(DEFAULT) ? DEFAULT : method + " " + path;
  }
}
