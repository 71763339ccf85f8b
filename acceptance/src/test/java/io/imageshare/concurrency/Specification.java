package io.imageshare.concurrency;

import java.util.Optional;

/**
 * What a thing does when it is asked by one after the other.
 *
 * @param <S> the state of the thing, which is a value
 */
interface Specification<S> {

  /** The state in which a history starts. */
  S start();

  /**
   * The state after an event; empty if that can't be the answer in this state. Of an event whose
   * outcome isn't known the state if it took effect.
   */
  Optional<S> after(S state, Event event);
}
