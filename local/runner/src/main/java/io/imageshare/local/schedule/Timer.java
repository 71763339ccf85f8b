package io.imageshare.local.schedule;

import java.time.Duration;

/** What runs something again and again. */
public interface Timer extends AutoCloseable {

  /** Runs the task again and again, so long after the start and after the end of each run. */
  void every(Duration period, Runnable task);

  /** Runs nothing any more, and waits for what is running, but not for ever. */
  @Override
  void close();
}
