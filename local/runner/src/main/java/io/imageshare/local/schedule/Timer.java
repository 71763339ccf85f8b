package io.imageshare.local.schedule;

import java.time.Duration;

/** What runs something again and again. */
public interface Timer extends AutoCloseable {

  /**
   * Runs the task each time the period has passed, the first time after the first period; never
   * twice at once, so that a run that takes too long delays the next.
   */
  void every(Duration period, Runnable task);

  /** Runs nothing any more, and waits for what is running, but not for ever. */
  @Override
  void close();
}
