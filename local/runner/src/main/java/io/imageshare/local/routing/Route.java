package io.imageshare.local.routing;

/**
 * A route.
 *
 * @param method in capitals; {@value #ANY} for all
 * @param path such as {@code /v2/images/{image_id}}
 * @param target where it leads
 */
public record Route<T>(String method, String path, T target) {
  /** What stands for all methods. */
  public static final String ANY = "ANY";

  /** The key by which functions tell routes from each other. */
  public String key() {
    return method + " " + path;
  }

  boolean takesAnyMethod() {
    return method.equals(ANY);
  }

  boolean takes(String other) {
    return takesAnyMethod() || method.equals(other);
  }
}
