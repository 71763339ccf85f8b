package io.imageshare.local.routing;

/**
 * A route.
 *
 * @param method in capitals; {@value #ANY} for all
 * @param path such as {@code /v2/images/{image_id}}; {@value #DEFAULT} for what has no other route
 * @param target where it leads
 */
public record PathRoute<T>(String method, String path, T target) {
  /** What stands for all methods. */
  public static final String ANY = "ANY";

  /** The path of the default route, and its key. */
  public static final String DEFAULT = "$default";

  /** The key by which functions tell routes from each other. */
  public String key() {
    return isDefault() ? DEFAULT : method + " " + path;
  }

  boolean isDefault() {
    return path.equals(DEFAULT);
  }

  boolean takesAnyMethod() {
    return method.equals(ANY);
  }

  boolean takes(String other) {
    return takesAnyMethod() || method.equals(other);
  }
}
