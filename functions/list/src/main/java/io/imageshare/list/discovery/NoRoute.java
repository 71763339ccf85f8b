package io.imageshare.list.discovery;

import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import io.imageshare.http.Response;
import io.imageshare.lambda.Call;

/** What has no route of its own: refused, in our form and with a request ID. */
public final class NoRoute {
  private NoRoute() {}

  /**
   * Refuses the request, unless a browser asks whether a page may ask: API Gateway hands that over
   * too where an API has a default route, and adds to the answer what its CORS permits. Source:
   * Amazon API Gateway, configuring CORS with a {@code $default} route.
   */
  public static Response answer(Call call) {
    if (isPreflight(call.request())) {
      return Response.empty();
    }
    throw new RefusedException(Refusal.NOT_FOUND);
  }

  /** No page can send these headers by itself. */
  private static boolean isPreflight(Request request) {
    return request.header("Origin").isPresent()
        && request.header("Access-Control-Request-Method").isPresent();
  }
}
