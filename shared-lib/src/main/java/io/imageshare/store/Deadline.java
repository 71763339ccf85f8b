package io.imageshare.store;

import java.time.Duration;

/** How long an invocation may still take. */
@FunctionalInterface
public interface Deadline {

  /** The time left; zero or negative once it is over. */
  Duration remaining();

  /** Whether at least that much time is left. */
  default boolean leaves(Duration needed) {
    return remaining().compareTo(needed) >= 0;
  }

  /** A deadline that long after now, by the process's monotonic clock. */
  static Deadline in(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    return () -> Duration.ofNanos(end - System.nanoTime());
  }
}
