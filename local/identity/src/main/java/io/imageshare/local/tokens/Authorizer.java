package io.imageshare.local.tokens;

import io.imageshare.local.http.HttpRequest;

/** What tells who sent a request. */
@FunctionalInterface
public interface Authorizer {

  /** Checks what the request brings to prove it. */
  Verdict check(HttpRequest request);

  /** Whether the check goes by the body, too, which therefore has to be read before. */
  default boolean needsBody(HttpRequest request) {
    return false;
  }
}
