package io.imageshare.local.machine;

import io.imageshare.local.http.Exchange;
import io.imageshare.local.http.HttpEndpoint;
import io.imageshare.local.identity.IdentityApi;

/** Tells requests for tokens from those of the HTTP API, so that all clients need one address. */
final class TokensOrApi implements HttpEndpoint {
  private final IdentityApi identity;
  private final HttpEndpoint gateway;

  TokensOrApi(IdentityApi identity, HttpEndpoint gateway) {
    this.identity = identity;
    this.gateway = gateway;
  }

  @Override
  public void take(Exchange exchange) {
    boolean forTokens = IdentityApi.owns(exchange.request().path());
    (forTokens ? identity : gateway).take(exchange);
  }
}
