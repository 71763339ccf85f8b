package io.imageshare.local.identity;

import io.imageshare.local.http.HttpAnswer;

/** What answers the requests of a route. */
@FunctionalInterface
interface IdentityOperation {

  /** Answers a request, or refuses it. */
  HttpAnswer answer(IdentityRequest request) throws IdentityException;
}
