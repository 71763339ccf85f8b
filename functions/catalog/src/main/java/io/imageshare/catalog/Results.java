package io.imageshare.catalog;

import io.imageshare.catalog.records.Outcome;
import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;

/** The results of requests that are carried out. */
final class Results {
  private Results() {}

  /** The outcome's result; ends the request if it is refused, or not known to be carried out. */
  static <T> T of(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.result();
    }
    throw new RefusedException(
        outcome instanceof Outcome.Refused<T> refused
            ? refused.refusal()
            : Refusal.OUTCOME_UNKNOWN);
  }
}
