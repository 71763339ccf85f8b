package io.imageshare.lambda;

import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import io.imageshare.usecase.Outcome;

/** The results of requests that are carried out. */
public final class Results {
  private Results() {}

  /** The outcome's result; ends the request if it is refused, or not known to be carried out. */
  public static <T> T of(Outcome<T> outcome) {
    return outcome
        .result()
        .orElseThrow(
            () ->
                RefusedException.naming(
                    outcome.replacement().orElse(null),
                    outcome.refusal().orElse(Refusal.OUTCOME_UNKNOWN)));
  }

  /**
   * The outcome's result.
   *
   * @param unchanged what a call is refused for that would change nothing
   */
  public static <T> T of(Outcome<T> outcome, Refusal unchanged) {
    if (outcome instanceof Outcome.Unchanged) {
      throw new RefusedException(unchanged);
    }
    return of(outcome);
  }
}
