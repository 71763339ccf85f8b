package io.imageshare.local.identity;

import io.imageshare.local.http.HttpAnswer;

/** A request is refused. */
final class IdentityException extends Exception {
  private static final long serialVersionUID = 1L;

  private final IdentityError error;

  IdentityException(IdentityError error, String message) {
    super(message, null, false, false);
    this.error = error;
  }

  HttpAnswer answer() {
    return error.answer(String.valueOf(getMessage()));
  }
}
