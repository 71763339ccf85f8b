package io.imageshare.local.tokens;

/** A token is not good. */
final class TokenException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  TokenException(String reason) {
    // Every request may bring a bad token: the trace would cost more than the check.
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
