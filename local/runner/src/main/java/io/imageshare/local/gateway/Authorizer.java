package io.imageshare.local.gateway;

import io.imageshare.local.http.HttpRequest;
import io.imageshare.local.tokens.Verdict;

/** What tells who sent a request. */
@FunctionalInterface
public interface Authorizer {

  /** Checks what the request brings to prove it. */
  Verdict check(HttpRequest request);
}
