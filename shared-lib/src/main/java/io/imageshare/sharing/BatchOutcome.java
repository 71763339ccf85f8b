package io.imageshare.sharing;

import io.imageshare.domain.Job;
import io.imageshare.domain.Refusal;

/** What became of a batch call. */
public sealed interface BatchOutcome {

  /** All pairs are settled, each for itself, and the job tells how. */
  record Finished(Job job) implements BatchOutcome {}

  /** The call is refused whole, and nothing has changed. */
  record Refused(Refusal refusal) implements BatchOutcome {}

  /**
   * Of at least one pair it isn't known whether it has changed; repeating the call is safe (R32).
   */
  record Unknown() implements BatchOutcome {}
}
