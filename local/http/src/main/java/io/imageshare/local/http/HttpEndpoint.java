package io.imageshare.local.http;

/** What answers the requests that come to a port. */
@FunctionalInterface
public interface HttpEndpoint {

  /**
   * Sees that the exchange is answered: by this call or later, by this thread or another. Whatever
   * it throws is answered with 500.
   */
  void take(Exchange exchange);
}
