package io.imageshare.domain;

import org.jspecify.annotations.Nullable;

/** What the rules say to a wish to change a share. */
public sealed interface Decision {

  /** The share changes: the transition is to be committed. */
  record Change(Transition transition) implements Decision {}

  /**
   * Things are already as wished, so nothing changes and nothing is counted twice (R32).
   *
   * @param share the share as it stands; null if there is none and none is wished
   */
  record Unchanged(@Nullable Share share) implements Decision {}

  /** The rules forbid it. */
  record Refused(Refusal refusal) implements Decision {}
}
