package io.imageshare.http;

import io.imageshare.domain.Refusal;

/** Ends the decoding of a request that is refused. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  public RefusedException(Refusal refusal) {
    // Refusing is no failure: it needs no stack trace, which would cost more than the rest of the
    // answer.
    super(refusal.sentence(), null, false, false);
    this.refusal = refusal;
  }

  /** Why the request is refused. */
  public Refusal refusal() {
    return refusal;
  }
}
