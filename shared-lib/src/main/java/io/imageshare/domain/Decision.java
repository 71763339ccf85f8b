package io.imageshare.domain;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the rules say to a request to change a share. */
public sealed interface Decision {

  /** What is made of the decision, whichever it is. */
  <R> R match(
      Function<Transition, R> change,
      Function<@Nullable Share, R> unchanged,
      Function<Refusal, R> refused);

  /** What is to be committed; empty if nothing is. */
  default Optional<Transition> transition() {
    return match(Optional::of, share -> Optional.empty(), refusal -> Optional.empty());
  }

  /** The share changes: the transition is to be committed. */
  record Change(Transition asked) implements Decision {
    @Override
    public <R> R match(
        Function<Transition, R> change,
        Function<@Nullable Share, R> unchanged,
        Function<Refusal, R> refused) {
      return change.apply(asked);
    }
  }

  /**
   * Things are already as asked for, so nothing changes and nothing is counted twice (R32).
   *
   * @param share the share as it stands; null if there is none and none is asked for
   */
  record Unchanged(@Nullable Share share) implements Decision {
    @Override
    public <R> R match(
        Function<Transition, R> change,
        Function<@Nullable Share, R> unchanged,
        Function<Refusal, R> refused) {
      return unchanged.apply(share);
    }
  }

  /** The rules forbid it. */
  record Refused(Refusal reason) implements Decision {
    @Override
    public <R> R match(
        Function<Transition, R> change,
        Function<@Nullable Share, R> unchanged,
        Function<Refusal, R> refused) {
      return refused.apply(reason);
    }
  }
}
