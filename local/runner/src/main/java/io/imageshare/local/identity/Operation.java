package io.imageshare.local.identity;

import io.imageshare.local.http.Answer;

/** What answers the requests of a route. */
@FunctionalInterface
interface Operation {

  /** Answers a request, or refuses it. */
  Answer answer(IdentityRequest request) throws IdentityException;
}
