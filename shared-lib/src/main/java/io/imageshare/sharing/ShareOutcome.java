package io.imageshare.sharing;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import org.jspecify.annotations.Nullable;

/** What became of a wish for one pair of image and project. */
public sealed interface ShareOutcome {

  /**
   * The share has changed as wished.
   *
   * @param share as it is now; null if sharing has stopped
   */
  record Changed(@Nullable Share share) implements ShareOutcome {}

  /**
   * Things were as wished before (R32).
   *
   * @param share as it is; null if there is none and none is wished
   */
  record Unchanged(@Nullable Share share) implements ShareOutcome {}

  /** The rules forbid it, and nothing has changed. */
  record Refused(Refusal refusal) implements ShareOutcome {}

  /** It isn't known whether the share has changed; repeating the wish is safe (R32). */
  record Unknown() implements ShareOutcome {}
}
