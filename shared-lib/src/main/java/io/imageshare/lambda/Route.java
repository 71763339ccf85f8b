package io.imageshare.lambda;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Caller;
import io.imageshare.http.Callers;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A route of the API.
 *
 * @param key method and path pattern as API Gateway has it, such as {@code GET
 *     /v2/images/{image_id}}
 * @param entitled which callers may use it; null for a route that needs no token
 * @param endpoint what answers its requests
 */
public record Route(String key, @Nullable Predicate<Caller> entitled, Endpoint endpoint) {

  /** A route for callers whose roles permit reading. */
  public static Route reading(String key, Endpoint endpoint) {
    return new Route(key, Caller::reads, endpoint);
  }

  /** A route for callers whose roles permit changes. */
  public static Route writing(String key, Endpoint endpoint) {
    return new Route(key, Caller::writes, endpoint);
  }

  /** A route that needs no token. */
  public static Route open(String key, Endpoint endpoint) {
    return new Route(key, null, endpoint);
  }

  /** The caller, if it may use the route; refused otherwise. */
  Caller caller(Callers callers, Request request) {
    if (entitled == null) {
      return Caller.NOBODY;
    }
    Caller caller = callers.of(request);
    if (!entitled.test(caller)) {
      throw new RefusedException(Refusal.ROLE_NOT_ENTITLED);
    }
    return caller;
  }
}
