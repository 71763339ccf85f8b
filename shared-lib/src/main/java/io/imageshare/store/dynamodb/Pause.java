package io.imageshare.store.dynamodb;

import io.imageshare.store.Deadline;
import java.time.Duration;

/** How to wait before a call is repeated, so that tests need not. */
@FunctionalInterface
public interface Pause {

  /** Waits for that long. */
  void take(Duration time) throws InterruptedException;

  /** A deadline that long after now, by the clock that goes on while one waits. */
  default Deadline deadline(Duration time) {
    return Deadline.in(time);
  }

  /** Lets the thread sleep. */
  static Pause sleeping() {
    return time -> Thread.sleep(time.toMillis());
  }
}
