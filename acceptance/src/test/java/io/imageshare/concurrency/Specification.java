package io.imageshare.concurrency;

import java.util.stream.Stream;

/**
 * What a thing does when it is asked by one after the other.
 *
 * @param <S> the state of the thing, which is a value
 */
interface Specification<S> {

  /** The state in which a history starts. */
  S start();

  /**
   * The states after an event, of which there may be several; none if that can't be the answer in
   * this state. Of an event whose outcome isn't known the states if it took effect.
   */
  Stream<S> after(S state, Event event);
}
