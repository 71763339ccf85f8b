package io.imageshare.store.dynamodb;

import java.time.Duration;

/** How to wait before a call is repeated, so that tests need not. */
@FunctionalInterface
interface Pause {
  void take(Duration time) throws InterruptedException;

  /** Waits for that long. */
  static Pause sleeping() {
    return time -> Thread.sleep(time.toMillis());
  }
}
