package io.imageshare.local.dynamodb;

/**
 * A route of the HTTP API.
 *
 * @param method such as {@code GET}
 * @param path with parameters in braces, such as {@code /v2/images/{image_id}}
 * @param tokenNeeded whether the API checks a token before it calls the function
 */
public record RouteDefinition(String method, String path, boolean tokenNeeded) {

  /** The route key as it is in events, such as {@code GET /v2/images/{image_id}}. */
  public String key() {
    return method + " " + path;
  }
}
