package io.imageshare.store;

import io.imageshare.domain.Standing;
import org.jspecify.annotations.Nullable;

/** What became of a commit. */
public sealed interface CommitOutcome {

  /** All of it is written. */
  record Committed() implements CommitOutcome {}

  /**
   * None of it is written, since the records were not as expected any more.
   *
   * @param found what was found instead; null if the image was deleted
   */
  record Overtaken(@Nullable Standing found) implements CommitOutcome {}

  /** It isn't known whether it is written; repeating it is safe (R32). */
  record Unknown() implements CommitOutcome {}
}
