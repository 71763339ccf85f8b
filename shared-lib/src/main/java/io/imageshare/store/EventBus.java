package io.imageshare.store;

import java.util.List;

/** Where the platform hears of what happens (R41). */
@FunctionalInterface
public interface EventBus {
  /** For a platform that listens to nothing. */
  EventBus NONE = (events, deadline) -> true;

  /**
   * Passes events on, each at least once.
   *
   * @param deadline until when whoever calls has time, for this and for all that comes after it
   * @return whether all of them are certainly taken, or kept where they are passed on later
   */
  boolean pass(List<NewEvent> events, Deadline deadline);
}
