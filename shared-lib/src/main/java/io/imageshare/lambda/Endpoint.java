package io.imageshare.lambda;

import io.imageshare.http.Response;

/** What answers the requests of a route. */
@FunctionalInterface
public interface Endpoint {

  /**
   * Answers a request.
   *
   * @throws io.imageshare.http.RefusedException if the request is refused
   * @throws io.imageshare.store.StoreUnavailableException if the records can't be used
   */
  Response answer(Call call);
}
